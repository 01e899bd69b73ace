package dev.precis.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command's name, sorted into options, flags and the rest.
///
/// @param options values by option, such as `--words` to `60`
/// @param flags the options without a value that were given, such as `--json`
/// @param rest the other words, in order, such as file names
record Arguments(Map<String, String> options, Set<String> flags, List<String> rest) {
  Arguments {
    options = Map.copyOf(options);
    flags = Set.copyOf(flags);
    rest = List.copyOf(rest);
  }

  /// Sorts `words`; `usage` is what a wrong one is answered with. A single dash is no option: it
  /// stands for standard input.
  static Arguments of(List<String> words, Set<String> valued, Set<String> flags, String usage)
      throws WrongUsage {
    var options = new HashMap<String, String>();
    var given = new HashSet<String>();
    var rest = new ArrayList<String>();
    for (var word = words.iterator(); word.hasNext(); ) {
      var name = word.next();
      if (valued.contains(name) && word.hasNext()) {
        options.put(name, word.next());
      } else if (flags.contains(name)) {
        given.add(name);
      } else if (name.startsWith("-") && !name.equals("-")) {
        throw new WrongUsage(usage);
      } else {
        rest.add(name);
      }
    }
    return new Arguments(options, given, rest);
  }

  /// The value of an option, when it was given.
  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /// The value of an option that was given: a whole number from `least` to `most`.
  int number(String name, int least, int most) throws WrongUsage {
    var value = options.getOrDefault(name, "");
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException _) {
      // said below, as for a number out of range
    }
    throw new WrongUsage(
        "%s takes a whole number from %d to %d, not '%s'".formatted(name, least, most, value));
  }
}
