package dev.precis.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What grouping asks of the articles stored at one desk. An implementation may answer with an
/// article that is just being withdrawn; a digest that is gone ends it.
public interface Desk {
  /// An article posted under a term.
  ///
  /// @param weight the weight its digest gives the term
  record Posted(String id, int weight) {}

  /// The articles posted under `term`: when there are more than `most`, those nearest in time to
  /// `day`, or any, but always the same, when `day` is null.
  List<Posted> posted(String term, @Nullable LocalDate day, int most);

  /// The digests of those of `ids` that are stored, in any order.
  List<Digest> digests(Collection<String> ids);

  /// The links of an article; none when it is not stored.
  List<Link> links(String id);
}
