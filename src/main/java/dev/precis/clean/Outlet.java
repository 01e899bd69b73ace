package dev.precis.clean;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the outlet of a page calls itself, and so what in its titles and bylines is no more than
/// its name.
final class Outlet {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—»«•·‹›~/:-]+\\s+|\\s*[|»]\\s*|\\s+::\\s+|:\\s+");

  /// A shorter name is too likely to begin or end other words.
  private static final int SHORT = 4;

  /// A name may be told with a few letters more: `The Teal Gazette` of `tealgazette`.
  private static final int LETTERS_MORE = 9;

  private static final int LONGEST_NAME = 60;

  /// A longer title is no title.
  private static final int LONGEST = 1_000;

  private final Optional<String> name;
  private final Set<String> names;

  private Outlet(Optional<String> name, Set<String> names) {
    this.name = name;
    this.names = names;
  }

  /// Gathers the names from the page, and from the host of its address.
  static Outlet of(PageMarkup markup, LinkedData linked, Optional<String> address) {
    var names = new ArrayList<>(linked.outlets());
    for (var meta : List.of("og:site_name", "application-name", "apple-mobile-web-app-title")) {
      names.addAll(markup.metas(meta));
    }
    names.removeAll(markup.metas("og:title"));
    var letters = new HashSet<String>();
    for (var one : names) {
      if (one.length() <= LONGEST_NAME) {
        letters.add(Wording.letters(one));
      }
    }
    address
        .map(Outlet::host)
        .ifPresent(host -> {
          letters.add(Wording.letters(host));
          for (var label : host.split("\\.", -1)) {
            if (label.length() >= SHORT) {
              letters.add(Wording.letters(label));
            }
          }
        });
    letters.remove("");
    return new Outlet(linked.text("publisher").or(() -> markup.meta("og:site_name")), letters);
  }

  /// What it calls itself.
  Optional<String> name() {
    return name;
  }

  /// Whether `words` are its name, give or take a word.
  boolean isNamed(String words) {
    var said = Wording.letters(words);
    return !said.isEmpty()
        && names.stream()
            .anyMatch(known ->
                known.equals(said)
                    || (known.length() >= SHORT
                        && said.length() < known.length() + LETTERS_MORE
                        && atAnEnd(known, said))
                    || (said.length() >= SHORT && atAnEnd(said, known)));
  }

  private boolean isName(String words) {
    return names.contains(Wording.letters(words));
  }

  /// A title without the outlet's name before or behind it.
  String without(String title) {
    var rest = withoutEnd(title);
    int start = 0;
    if (rest.length() <= LONGEST) {
      var mark = SEPARATOR.matcher(rest);
      while (mark.find() && isName(rest.substring(start, mark.start()))) {
        start = mark.end();
      }
    }
    return rest.substring(start).strip();
  }

  /// A title without the outlet's name behind it.
  String withoutEnd(String title) {
    int end = title.length();
    if (end <= LONGEST) {
      var marks = SEPARATOR.matcher(title).results().toList().reversed();
      for (var mark : marks) {
        if (mark.end() < end && !isNamed(title.substring(mark.end(), end))) {
          break;
        }
        end = mark.start();
      }
    }
    return end > 0 ? title.substring(0, end).strip() : title;
  }

  private static boolean atAnEnd(String part, String whole) {
    return whole.startsWith(part) || whole.endsWith(part);
  }

  private static String host(String address) {
    try {
      var host = URI.create(address.strip()).getHost();
      return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
