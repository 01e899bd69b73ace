package dev.precis.store;

import dev.precis.story.Desk;
import dev.precis.story.Digest;
import dev.precis.story.Link;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The articles of a desk as they are in the table. What was read once is kept: an instance is for
/// one look.
final class StoredDesk implements Desk {
  /// How many of the articles that may be asked for next are read along.
  private static final int READ_AHEAD = 39;

  private final String desk;
  private final LocalDate today;
  private final Placements placements;
  private final Postings postings;
  private final Map<String, Optional<Placement>> seen = new HashMap<>();
  private final Set<String> ahead = new LinkedHashSet<>();

  /// @param today stands in for the day of an article that has none
  StoredDesk(String desk, LocalDate today, Placements placements, Postings postings) {
    this.desk = desk;
    this.today = today;
    this.placements = placements;
    this.postings = postings;
  }

  @Override
  public List<Posted> posted(String term, @Nullable LocalDate day, int most) {
    return postings.near(desk, term, day == null ? today : day, most);
  }

  @Override
  public List<Digest> digests(Collection<String> ids) {
    return placements(ids).stream().map(Placement::digest).filter(Objects::nonNull).toList();
  }

  /// Where those of `ids` stand that were ever placed.
  List<Placement> placements(Collection<String> ids) {
    read(ids.stream().filter(id -> !seen.containsKey(id)).toList());
    return ids.stream().flatMap(id -> placement(id).stream()).toList();
  }

  @Override
  public List<Link> links(String id) {
    return placement(id).map(Placement::openLinks).orElse(List.of());
  }

  /// Where an article stands; nothing when it was never placed.
  Optional<Placement> placement(String id) {
    if (!seen.containsKey(id)) {
      var wanted = new LinkedHashSet<>(List.of(id));
      ahead.stream().filter(next -> !seen.containsKey(next)).limit(READ_AHEAD).forEach(wanted::add);
      read(wanted);
    }
    return seen.getOrDefault(id, Optional.empty());
  }

  /// Takes what was read a moment ago.
  void know(Placement placement) {
    seen.put(placement.id().value(), Optional.of(placement));
    placement.openLinks().forEach(link -> ahead.add(link.id()));
  }

  private void read(Collection<String> ids) {
    ids.forEach(id -> seen.put(id, Optional.empty()));
    placements.read(ids).values().forEach(this::know);
    ahead.removeAll(ids);
  }
}
