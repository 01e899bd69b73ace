package dev.precis.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page, the text or whoever sent it states about the article. Null beats a guess.
///
/// @param title the headline
/// @param subtitle the standfirst under it
/// @param authors the people of the byline, one each
/// @param byline the byline as it stands, such as `By Ann Lee and Bo Chan`
/// @param publisher the outlet
/// @param published the publication date; a masthead's date of the day is none
/// @param modified the date of the last change
/// @param url the canonical address
/// @param section the outlet's section
/// @param agencies wire agencies named as the source, canonical: `AFP`, `Reuters`, `AP`
public record Metadata(
    @Nullable Statement title,
    @Nullable Statement subtitle,
    List<Statement> authors,
    @Nullable Statement byline,
    @Nullable Statement publisher,
    @Nullable Published published,
    @Nullable Published modified,
    @Nullable Statement url,
    @Nullable Statement section,
    List<String> agencies) {
  public Metadata {
    authors = List.copyOf(authors);
    agencies = List.copyOf(agencies);
  }
}
