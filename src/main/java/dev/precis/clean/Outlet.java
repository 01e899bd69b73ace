package dev.precis.clean;

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

  /// A name may be told with a few letters more: `The Teal Gazette` of `tealgazette`, or `Teal
  /// News` of `teal`.
  private static final int MOST_LETTERS_BEFORE = 8;

  private static final int MOST_LETTERS_BEHIND = 5;

  private static final int LONGEST_NAME = 60;

  /// A longer title is no title.
  private static final int LONGEST = 1_000;

  private final Optional<String> name;
  private final Set<String> names;
  private final String host;

  private Outlet(Optional<String> name, Set<String> names, String host) {
    this.name = name;
    this.names = names;
    this.host = host;
  }

  /// Gathers the names from the page, and from the host of its address.
  static Outlet of(PageMarkup markup, LinkedData linked, PageAddress address) {
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
    letters.add(Wording.letters(address.host()));
    for (var label : address.host().split("\\.", -1)) {
      if (label.length() >= SHORT) {
        letters.add(Wording.letters(label));
      }
    }
    letters.remove("");
    return new Outlet(
        linked.text("publisher").or(() -> markup.meta("og:site_name")), letters, address.host());
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
                    || (known.length() >= SHORT && isToldWithMore(known, said))
                    || (said.length() >= SHORT
                        && (known.startsWith(said) || known.endsWith(said))));
  }

  private static boolean isToldWithMore(String known, String said) {
    int more = said.length() - known.length();
    return (more <= MOST_LETTERS_BEHIND && said.startsWith(known))
        || (more <= MOST_LETTERS_BEFORE && said.endsWith(known));
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
    rest = rest.substring(start).strip();
    return !host.isEmpty() && rest.startsWith(host + " ")
        ? rest.substring(host.length()).strip()
        : rest;
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
}
