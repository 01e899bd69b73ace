package dev.precis.brief;

import dev.precis.clean.Cleaner;
import dev.precis.facts.FactFinder;
import dev.precis.original.Original;
import dev.precis.original.Originals;
import dev.precis.original.Reading;
import dev.precis.summary.Summariser;

/// Makes a brief of an original: read, clean, rank, find the facts. Pure and thread-safe.
public final class Pipeline {
  /// The version of the method. A higher one replaces briefs of a lower one when articles are
  /// ingested again.
  public static final String VERSION = "1.0.0";

  private final Cleaner cleaner = new Cleaner();
  private final Summariser summariser = new Summariser();
  private final FactFinder factFinder = new FactFinder();

  /// What comes of an object's bytes.
  public Outcome brief(Original original) {
    return brief(Originals.read(original));
  }

  /// What comes of an original that was already read.
  public Outcome brief(Reading reading) {
    return switch (reading) {
      case Reading.Illegible(var code, var detail, var mediaType) ->
          new Outcome.Failed(code, detail, mediaType);
      case Reading.Legible legible -> new Outcome.Ready(brief(legible));
    };
  }

  private Brief brief(Reading.Legible legible) {
    var article = cleaner.clean(legible);
    return new Brief(legible, article, summariser.rank(article), factFinder.find(article));
  }
}
