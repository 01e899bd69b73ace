package dev.precis.local;

import dev.precis.brief.ArticleJson;
import dev.precis.clean.Cleaner;
import dev.precis.original.Reading;

/// Half way: the article, with what was kept and what was dropped.
final class CleanStage implements Stage {
  private final Cleaner cleaner = new Cleaner();

  @Override
  public String field() {
    return "article";
  }

  @Override
  public Result of(String id, Reading reading) {
    return switch (reading) {
      case Reading.Illegible(var code, var detail, _) -> new Result.Refused(code.code(), detail);
      case Reading.Legible legible -> new Result.Document(ArticleJson.of(cleaner.clean(legible)));
    };
  }
}
