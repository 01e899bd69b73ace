package dev.precis.story;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;

/// The articles around one article: those it reaches through links, strongest links first.
///
/// Stories are a function of the whole linked set. Up to [#MOST_ARTICLES] this is that set; in a
/// larger one, the part of it that can matter to the article at its centre.
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
