package dev.precis.lambda;

import dev.precis.text.Sha256;
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
        .map(element ->
            "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(element.data())) + "'")
        .collect(Collectors.joining(" "));
  }
}
