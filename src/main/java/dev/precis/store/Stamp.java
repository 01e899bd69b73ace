package dev.precis.store;

/// Which report of an article: its edition, and what tells two reports of one edition apart, since
/// an article may be read again.
///
/// @param report the beginning of the report's hash, or [#NONE]
record Stamp(String report, Edition edition) {
  /// Stands where there is no report: the article failed, was withdrawn, or was stored before
  /// reports were kept.
  static final String NONE = "none";

  private static final String SEPARATOR = "#";

  /// Reads what [#toString] wrote.
  static Stamp parse(String text) {
    int end = text.indexOf(SEPARATOR);
    return new Stamp(text.substring(0, end), Edition.parse(text.substring(end + 1)));
  }

  boolean hasReport() {
    return !report.equals(NONE);
  }

  @Override
  public String toString() {
    return report + SEPARATOR + edition;
  }
}
