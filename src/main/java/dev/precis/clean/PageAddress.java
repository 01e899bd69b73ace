package dev.precis.clean;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/// The address a page was had from, as evidence of its title and outlet. Publishing programs make
/// its last part, the slug, of the headline that an article is first saved with.
///
/// @param host without `www.`; empty where there is none
/// @param path with the slash it begins with, without the query; empty where there is none
record PageAddress(String host, String path) {
  /// What programs hang on a slug: a file's ending, a number where the slug was taken.
  private static final Pattern APPENDED = Pattern.compile("(?:\\.[a-z]{3,5}|-\\d{1,2})?/?$");

  /// A shorter slug is likely a word of the menu.
  private static final int SHORTEST_SLUG = 10;

  /// Parts an address that may be wrong, as its page says.
  static PageAddress of(String address) {
    return new PageAddress(hostOf(address), pathOf(address));
  }

  /// The telling words of the path.
  Set<String> telling() {
    return Wording.telling(path);
  }

  /// Whether the slug was made of these words.
  boolean isMadeOf(String words) {
    var bare = APPENDED.matcher(path).replaceFirst("");
    var slug = Wording.letters(bare.substring(bare.lastIndexOf('/') + 1));
    return slug.length() >= SHORTEST_SLUG && slug.equals(Wording.letters(words));
  }

  private static String hostOf(String address) {
    try {
      var host = URI.create(address.strip()).getHost();
      return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }

  private static String pathOf(String address) {
    int host = address.indexOf("://");
    int path = address.indexOf('/', host < 0 ? 0 : host + 3);
    int query = address.indexOf('?');
    return path < 0 ? "" : address.substring(path, query > path ? query : address.length());
  }
}
