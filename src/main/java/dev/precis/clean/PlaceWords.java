package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that page makers put into classes and ids, and what they say the element holds.
final class PlaceWords {
  /// No words.
  static final int[] NONE = {};

  private static final int MOST = 16;

  private static final Map<Integer, Reason> REASONS = new HashMap<>();
  private static final Set<Integer> BODY = new HashSet<>();

  /// The last bits of all hashes in the two: of a hundred words one is known, and a bit is looked
  /// up sooner than a number.
  private static final BitSet LAST_BITS = new BitSet();

  private static final int LAST = 0xFFFF;

  static {
    put(Reason.COMMENT, "comment, comments, disqus, respond, reply, replies, commentlist");
    put(
        Reason.SHARE,
        "share, shares, sharing, social, socials, follow, addtoany, sharedaddy, sharethis, addthis");
    put(
        Reason.RELATED,
        "related, recommend, recommended, recommendation, recommendations, recirc, outbrain, taboola,"
            + " trending, promo, promos, teaser, teasers, more stories, more news, more from, more"
            + " posts, most read, most popular, popular posts, recent posts, read more, read next,"
            + " see also, up next, sidebar, side bar");
    put(
        Reason.SUBSCRIPTION,
        "newsletter, newsletters, subscribe, subscription, subscriptions, subscriber, signup, sign up,"
            + " login, paywall, register, membership");
    put(Reason.COOKIE, "cookie, cookies, consent, gdpr, onetrust, cookiebot");
    put(
        Reason.ADVERTISEMENT,
        "advert, adverts, advertisement, advertising, ad, ads, adsense, sponsor, sponsored, sponsors");
    put(
        Reason.NAVIGATION,
        "menu, menus, submenu, nav, navbar, navigation, breadcrumb, breadcrumbs, tag, tags, taglist,"
            + " category, categories, pagination, pager, skip link");
    put(Reason.CAPTION, "caption, figcaption, captions");
    put(Reason.CREDIT, "credit, credits, byline, bio, author box, author info, about author");
    put(Reason.MASTHEAD, "masthead, timestamp, meta, postmeta");
    put(Reason.FOOTER, "footer, foot, copyright, legal, disclaimer, colophon");
    put(Reason.WIDGET, "widget, widgets, popup, modal, toolbar, tooltip, lightbox");
    for (var words :
        ("article body, article content, article text, entry content, post content, post body, post"
                + " text, story body, story content, body text, body content, body copy, content body,"
                + " main content, articlebody, articlecontent, entrycontent, postcontent, storybody,"
                + " storytext, rich text, richtext, prose")
            .split(", ", -1)) {
      BODY.add(key(words));
      LAST_BITS.set(key(words) & LAST);
    }
  }

  private PlaceWords() {}

  /// The hashes of the words in an element's class and id, in order; at most 16 of them.
  static int[] of(String className, String id) {
    if (className.isEmpty() && id.isEmpty()) {
      return NONE;
    }
    var found = new int[MOST];
    int count = split(className, found, 0);
    return Arrays.copyOf(found, split(id, found, count));
  }

  /// Cuts at whatever is no letter, and where a capital follows a small letter.
  private static int split(String name, int[] found, int from) {
    int count = from;
    int hash = WordHash.start();
    char before = ' ';
    for (int i = 0; i < name.length() && count < MOST; i++) {
      char c = name.charAt(i);
      boolean hump = Character.isLowerCase(before) && Character.isUpperCase(c);
      if (Character.isLetter(before) && (hump || !Character.isLetter(c))) {
        found[count++] = hash;
        hash = WordHash.start();
      }
      hash = Character.isLetter(c) ? WordHash.with(hash, c) : hash;
      before = c;
    }
    if (Character.isLetter(before) && count < MOST) {
      found[count++] = hash;
    }
    return count;
  }

  /// Why an element with these words is no part of the body; null where they do not say so.
  static @Nullable Reason reason(int[] words) {
    for (int i = 0; i < words.length; i++) {
      var pair = i + 1 < words.length ? reason(pair(words[i], words[i + 1])) : null;
      var reason = pair == null ? reason(words[i]) : pair;
      if (reason != null) {
        return reason;
      }
    }
    return null;
  }

  /// Whether they say that the body is in it.
  static boolean nameBody(int[] words) {
    for (int i = 0; i < words.length; i++) {
      if (namesBody(words[i])
          || (i + 1 < words.length && namesBody(pair(words[i], words[i + 1])))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Reason reason(int hash) {
    return LAST_BITS.get(hash & LAST) ? REASONS.get(hash) : null;
  }

  private static boolean namesBody(int hash) {
    return LAST_BITS.get(hash & LAST) && BODY.contains(hash);
  }

  private static void put(Reason reason, String list) {
    for (var words : list.split(", ", -1)) {
      REASONS.put(key(words), reason);
      LAST_BITS.set(key(words) & LAST);
    }
  }

  private static int key(String words) {
    int space = words.indexOf(' ');
    return space < 0
        ? WordHash.of(words)
        : pair(WordHash.of(words.substring(0, space)), WordHash.of(words.substring(space + 1)));
  }

  private static int pair(int first, int second) {
    return WordHash.mix(first, second);
  }
}
