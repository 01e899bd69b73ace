package dev.precis.clean;

import java.util.List;

/// How a source text was parted into what stays and what goes.
///
/// @param blocks what stays, in text order, not overlapping
/// @param ledger what goes, in text order, overlapping neither itself nor a kept block
/// @param rung the rung of the ladder of fall-backs that decided
record Cut(List<Block> blocks, List<Dropped> ledger, String rung) {
  Cut {
    blocks = List.copyOf(blocks);
    ledger = List.copyOf(ledger);
  }
}
