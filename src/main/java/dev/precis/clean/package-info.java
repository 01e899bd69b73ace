/// Source text to article: the body is kept, boilerplate goes to the ledger with a reason, and the
/// metadata that the page or text states is read. Start at [dev.precis.clean.Cleaner].
@NullMarked
package dev.precis.clean;

import org.jspecify.annotations.NullMarked;
