package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says what sort of boilerplate a dropped line is, by the words such lines are made of.
final class Boilerplate {
  /// Enough to tell by, and a bound on what is looked through.
  private static final int LOOK = 300;

  /// Words that tell a reason, in lower case; `words` may go on where `open`, as in `subscri…`.
  private record Phrase(String words, boolean open, Reason reason) {}

  /// The phrases by their first letter, which is Latin-1.
  private static final List<List<Phrase>> PHRASES =
      Stream.generate(() -> (List<Phrase>) new ArrayList<Phrase>()).limit(256).toList();

  static {
    put(Reason.COOKIE, "cookie, cookies, gdpr, consent, privacy settings, we and our partners");
    put(
        Reason.SUBSCRIPTION,
        "subscri…, sign up, sign-up, signup, newsletter, newsletters, log in, login, sign in, signin,"
            + " register, membership, paywall, free trial, already a member, inbox, abonnieren,"
            + " s'abonner, abonnez-vous, suscríbete, iscriviti");
    put(
        Reason.ADVERTISEMENT,
        "advertis…, advertorial, sponsored, promoted, ad_…, buy now, shop now, discount, anzeige,"
            + " werbung, publicité, publicidad, pubblicità, advertentie");
    put(
        Reason.SHARE,
        "share, tweet, facebook, twitter, whatsapp, pinterest, linkedin, reddit, telegram, copy link,"
            + " follow us, email this, print this, instagram, teilen, partager, compartir, condividi,"
            + " delen");
    put(
        Reason.COMMENT,
        "comment, comments, reply, replies, leave a, says:, upvote, logged in to, moderat…, in:,"
            + " kommentare, commentaires, comentarios, commenti");
    put(
        Reason.RELATED,
        "related, also read, read more, read also, read next, more from, more on, more stories,"
            + " more news, recommended, you may like, you may also like, you might like, you might"
            + " also like, most read, most popular, most viewed, trending, latest post, latest posts,"
            + " latest news, latest stories, see also, don't miss, up next, editor's picks, editors'"
            + " picks, editors picks, previous, next post, next article, mehr zum thema, lesen sie"
            + " auch, lire aussi, à lire aussi, lea también, leggi anche, lees ook, leia também");
    put(
        Reason.CREDIT,
        "photo by, photo:, photos:, photo credit, photograph by, photograph:, image:, images:, image"
            + " credit, image source, getty images, credit:, handout, courtesy, shutterstock, ap"
            + " photo, source:, source site, via getty, file photo, anadolu");
    put(
        Reason.FOOTER,
        "copyright, ©…, all rights reserved, terms of, terms and, privacy policy, contact us, about us,"
            + " powered by, sitemap, disclaimer, cookie policy, impressum");
    put(
        Reason.WIDGET,
        "spot_img…, watch video, loading, play video, video player, javascript, click here, tap here,"
            + " scroll, weather, poll, widget, embed, slideshow, gallery");
    put(
        Reason.MASTHEAD,
        "edition, updated, published, posted on, min read, minute read, minutes read, mins read, last"
            + " modified, monday,…, tuesday,…, wednesday,…, thursday,…, friday,…, saturday,…, sunday,…");
    put(
        Reason.NAVIGATION,
        "home, menu, search, skip to, back to top, section, sections, categories, category, tag, tags,"
            + " news, sport, sports, business, opinion, politics, entertainment, archive, archives,"
            + " toggle, navigation, startseite, accueil, inicio");
  }

  /// Lines that are boilerplate wherever they stand, whatever is around them.
  private static final Pattern ALONE =
      Pattern.compile(
          "\\[/?ad_?\\d*\\]|(?:spot_img)+|[-–— ]*advertisements?[-–— :]*|leave a (?:comment|reply)|(?:post|add) a comment"
              + "|\\d* ?comments?|watch (?:the |this |more )?videos?|source (?:site|link)|(?:read|see|show|load|learn) more[ ↓→›»]*|share(?: this)?(?: article| story| post)?"
              + "|(?:follow|like) us(?: on .{2,20})?|(?:click|tap) here.{0,40}|sign up(?: here| now)?|subscribe(?: here| now)?|print|email|tweet"
              // Two lists that blog themes put beside an article: "admin in: Title", "Tags: one,
              // two".
              + "|\\S{1,120} (?:in|on): .{1,199}[^.!]|(?:tags?|filed under|categories|topics): .{1,200}"
              + "|(?:skip|scroll) (?:to|down).{0,40}|back to top"
              + "|anzeige|werbung|publicité|publicidad|pubblicità|advertentie"
              + "|(?:continue|keep) reading[ ↓→›»…]*|previous|next|up next|(?:view|see) all"
              + "|related(?: content| articles?| stories| posts)?:?|(?:photo|image|picture)s?(?: credit| by)?: .{1,200}|posted (?:by|on|in) .{1,60}|all rights reserved\\.?|(?:©|copyright).{0,120}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_ALONE = 240;

  /// Whoever took the picture may stand before the agency, whoever owns the agency behind it.
  private static final Pattern PICTURE_CREDIT =
      Pattern.compile(
          "(?:[^.!?]{1,100}[ /|])?(?:getty images|shutterstock|ap photo)(?:/[^.!?]{1,40})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final List<String> PICTURE_AGENCIES =
      List.of("getty images", "shutterstock", "ap photo");

  private Boilerplate() {}

  /// Whether a line is boilerplate by its words alone.
  static boolean isAlone(String line) {
    if (line.length() > LONGEST_ALONE) {
      return false;
    }
    var stripped = line.strip();
    return ALONE.matcher(stripped).matches()
        || (endsWithAgency(stripped) && PICTURE_CREDIT.matcher(stripped).matches());
  }

  /// Whether an agency stands at the end of a line or before a slash. It is looked for first, since
  /// the pattern tries each word of a line that names none.
  private static boolean endsWithAgency(String line) {
    for (int end = line.length(); end > 0; end = line.lastIndexOf('/', end - 1)) {
      for (var agency : PICTURE_AGENCIES) {
        if (line.regionMatches(true, end - agency.length(), agency, 0, agency.length())) {
          return true;
        }
      }
    }
    return false;
  }

  private static void put(Reason reason, String phrases) {
    for (var phrase : phrases.split(", ", -1)) {
      boolean open = phrase.endsWith("…");
      var words = open ? phrase.substring(0, phrase.length() - 1) : phrase;
      PHRASES.get(words.charAt(0)).add(new Phrase(words, open, reason));
    }
  }

  /// The reason whose words stand first in the line; empty when none do.
  static Optional<Reason> reason(String line) {
    var look =
        line.substring(0, Math.min(LOOK, line.length()))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    boolean inWord = false;
    for (int at = 0; at < look.length(); at++) {
      char c = look.charAt(at);
      boolean starts = !inWord && c < PHRASES.size();
      inWord = isOfWord(c);
      if (starts && inWord) {
        for (var phrase : PHRASES.get(c)) {
          if (stands(phrase, look, at)) {
            return Optional.of(phrase.reason());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Phrase phrase, String look, int at) {
    int end = at + phrase.words().length();
    return look.startsWith(phrase.words(), at)
        && (phrase.open() || end == look.length() || !isOfWord(look.charAt(end)));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '©';
  }
}
