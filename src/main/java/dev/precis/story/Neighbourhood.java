package dev.precis.story;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;

/// The articles around one article: those it reaches through links, strongest links first.
///
/// Stories are a function of the whole linked set. Up to [#MOST_ARTICLES] this is that set, so the
/// order of arrival cannot change them. Beyond that bound, which no event of the development data
/// comes near, it is the part of the set that is nearest to the article at its centre, and stories
/// may depend on which article came last; each article still is in one story only.
public final class Neighbourhood {
  /// Bounds what a new article costs at a desk where everything hangs together.
  public static final int MOST_ARTICLES = 128;

  private Neighbourhood() {}

  /// The digests of the articles around `id`, itself included if it is stored.
  public static List<Digest> around(String id, Desk desk) {
    var reached = new LinkedHashSet<String>();
    var open =
        new PriorityQueue<Link>(
            Comparator.comparingInt(Link::similarity).reversed().thenComparing(Link::id));
    open.add(new Link(id, Digest.UNIT));
    while (!open.isEmpty() && reached.size() < MOST_ARTICLES) {
      var next = open.remove().id();
      if (reached.add(next)) {
        open.addAll(desk.links(next));
      }
    }
    return desk.digests(reached).stream().sorted(Comparator.comparing(Digest::id)).toList();
  }
}
