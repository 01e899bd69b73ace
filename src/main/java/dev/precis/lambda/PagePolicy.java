package dev.precis.lambda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The Content-Security-Policy of the page: only the scripts and styles that it came with may run,
/// known by their hashes, and it may talk only to the place it came from.
final class PagePolicy {
  private PagePolicy() {}

  static String of(String html) {
    var page = Jsoup.parse(html);
    return "default-src 'none'; script-src "
        + hashes(page, "script")
        + "; style-src "
        + hashes(page, "style")
        + "; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }

  private static String hashes(Document page, String tag) {
    return page.getElementsByTag(tag).stream()
        .map(element -> "'sha256-" + hash(element.data()) + "'")
        .collect(Collectors.joining(" "));
  }

  private static String hash(String inline) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(sha256.digest(inline.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
