package dev.precis.clean;

import dev.precis.clean.Dropped.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says what sort of boilerplate a dropped line is, by the words such lines are made of.
final class Boilerplate {
  /// Enough to tell by, and a bound on what patterns look through.
  private static final int LOOK = 300;

  private static final Map<Reason, Pattern> PATTERNS = new EnumMap<>(Reason.class);

  static {
    put(Reason.COOKIE, "cookies?|gdpr|consent|privacy settings|we and our partners");
    put(
        Reason.SUBSCRIPTION,
        "subscri\\w+|sign[ -]?up|newsletters?|log ?in|sign ?in|register|membership|paywall|free trial|already a member|inbox");
    put(
        Reason.ADVERTISEMENT,
        "advertise?ments?|advertorial|sponsored|promoted|ad_\\d|\\[ad|buy now|shop now|discount");
    put(
        Reason.SHARE,
        "share|tweet|facebook|twitter|whatsapp|pinterest|linkedin|reddit|telegram|copy link|follow us|email this|print this|instagram");
    put(
        Reason.COMMENT,
        "comments?|reply|replies|leave a|says:|upvote|logged in to|moderat\\w+|in:");
    put(
        Reason.RELATED,
        "related|also read|read (?:more|also|next)|more (?:from|on|stories|news)|recommended|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending|latest (?:posts?|news|stories)|see also|don't miss|up next|editors'? picks?|previous|next (?:post|article)");
    put(
        Reason.CREDIT,
        "photo(?:graph)?(?: by|s?:| credit)|image(?: credit|s?:| source)|getty images|credit:|handout|courtesy|shutterstock|\\(ap photo|source:|source site|via getty|file photo|anadolu");
    put(
        Reason.FOOTER,
        "copyright|©|all rights reserved|terms (?:of|and)|privacy policy|contact us|about us|powered by|sitemap|disclaimer|cookie policy");
    put(
        Reason.WIDGET,
        "spot_img|watch video|loading|play video|video player|javascript|click here|tap here|scroll|weather|poll|widget|embed|_img|slideshow|gallery");
    put(
        Reason.MASTHEAD,
        "edition|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \\w+ \\d{1,2},? \\d{4}|updated|published|posted on|min(?:ute)?s? read|last modified");
    put(
        Reason.NAVIGATION,
        "home|menu|search|skip to|back to top|sections?|categories|category|tags?:?|news|sports?|business|opinion|politics|entertainment|archives?|toggle|navigation");
  }

  /// Lines that are boilerplate wherever they stand, whatever is around them.
  private static final Pattern ALONE =
      Pattern.compile(
          "\\[/?ad_?\\d*\\]|(?:spot_img)+|[-–— ]*advertisements?[-–— :]*|leave a (?:comment|reply)|(?:post|add) a comment"
              + "|\\d* ?comments?|watch (?:the |this |more )?videos?|source (?:site|link)|(?:read|see|show|load) more|share(?: this)?(?: article| story| post)?"
              + "|(?:follow|like) us(?: on .{2,20})?|(?:click|tap) here.{0,40}|sign up(?: here| now)?|subscribe(?: here| now)?|print|email|tweet"
              // Two lists that blog themes put beside an article: "admin in: Title", "Tags: one,
              // two".
              + "|\\S{1,120} (?:in|on): .{1,200}|(?:tags?|filed under|categories|topics): .{1,200}"
              + "|(?:skip|scroll) (?:to|down).{0,40}|back to top|all rights reserved\\.?|(?:©|copyright).{0,120}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_ALONE = 240;

  private Boilerplate() {}

  /// Whether a line is boilerplate by its words alone.
  static boolean isAlone(String line) {
    return line.length() <= LONGEST_ALONE && ALONE.matcher(line.strip()).matches();
  }

  private static void put(Reason reason, String words) {
    PATTERNS.put(
        reason,
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /// The reason whose words stand first in the line; empty when none do.
  static Optional<Reason> reason(String line) {
    var look = line.substring(0, Math.min(LOOK, line.length()));
    Reason first = null;
    int at = Integer.MAX_VALUE;
    for (var entry : PATTERNS.entrySet()) {
      var matcher = entry.getValue().matcher(look);
      if (matcher.find() && matcher.start() < at) {
        at = matcher.start();
        first = entry.getKey();
      }
    }
    return Optional.ofNullable(first);
  }
}
