package dev.precis.clean;

import dev.precis.text.Span;
import java.util.Locale;

/// An entry of the ledger: a block that was left out.
///
/// @param span its place in the source text
/// @param reason why, from a short fixed list
/// @param rule the rule or score that dropped it, for whoever wants to know, such as `score 0.08`
public record Dropped(Span span, Reason reason, String rule) {

  /// Why a block is left out.
  public enum Reason {
    NAVIGATION,
    WIDGET,
    ADVERTISEMENT,
    CAPTION,
    CREDIT,
    RELATED,
    COMMENT,
    SUBSCRIPTION,
    COOKIE,
    SHARE,
    MASTHEAD,
    FOOTER,
    DUPLICATE,
    OTHER;

    /// The code in JSON: `navigation`.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
