package dev.precis.store;

import dev.precis.story.Digest;
import dev.precis.story.Link;
import dev.precis.story.ReportJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where an article stands among those of its desk: the item `A#<id>` / `story`.
///
/// @param stamp the report it was last placed by
/// @param parts how many parts that report has
/// @param day what it is posted under: the day it speaks from, else the day it came
/// @param digest what it is linked by; null once it is withdrawn or failed
/// @param names what it is found under in the index of names
/// @param links similarity by article; both ends of a link hold it
/// @param linked whether its links are those of this report
/// @param story the story it is in, or null
/// @param founded how many stories it was the first article of
record Placement(
    ArticleId id,
    String desk,
    Stamp stamp,
    int parts,
    LocalDate day,
    @Nullable Digest digest,
    List<String> names,
    Map<String, Integer> links,
    boolean linked,
    @Nullable StoryId story,
    int founded) {
  static final String STAMP = "stamp";
  static final String LINKS = "links";

  Placement {
    names = List.copyOf(names);
    links = new TreeMap<>(links);
  }

  static Placement of(Item item) {
    var links = new TreeMap<String, Integer>();
    item.value(LINKS).m().forEach((id, value) -> links.put(id, Integer.parseInt(value.n())));
    return new Placement(
        new ArticleId(item.text(Keys.PK).substring(2)),
        item.text("desk"),
        Stamp.parse(item.text(STAMP)),
        item.number("parts"),
        LocalDate.parse(item.text("day")),
        item.has("digest") ? ReportJson.readDigest(Packed.fromUtf8(item.bytes("digest"))) : null,
        item.value("names").l().stream().map(name -> Objects.requireNonNull(name.s())).toList(),
        links,
        item.has("linked"),
        item.has(Keys.STORY) ? new StoryId(item.text(Keys.STORY)) : null,
        item.has("founded") ? item.number("founded") : 0);
  }

  /// Whether it has no report any more; what is left of it waits to be cleared away.
  boolean isGone() {
    return digest == null;
  }

  /// None when it is gone, so that nobody gets any further by way of it.
  List<Link> openLinks() {
    return isGone()
        ? List.of()
        : links.entrySet().stream().map(link -> new Link(link.getKey(), link.getValue())).toList();
  }

  List<Digest.Term> postings() {
    return digest == null ? List.of() : digest.postings();
  }
}
