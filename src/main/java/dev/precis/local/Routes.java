package dev.precis.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The routes of an OpenAPI document, as API Gateway tells them apart.
///
/// @param paths each path with the methods it knows, in lower case
record Routes(Map<String, Set<String>> paths) {

  /// A path that fits a request.
  ///
  /// @param resource the path as the document has it, such as `/articles/{id}`
  /// @param parameters the values of its parameters, decoded
  record Match(String resource, Map<String, String> parameters) {}

  /// The routes that `openApi` lists.
  static Routes of(JsonNode openApi) {
    var paths = new LinkedHashMap<String, Set<String>>();
    for (var path : openApi.path("paths").properties()) {
      var methods = new ArrayList<String>();
      path.getValue().fieldNames().forEachRemaining(methods::add);
      paths.put(path.getKey(), Set.copyOf(methods));
    }
    return new Routes(paths);
  }

  /// The path that fits, with fewer parameters before more.
  ///
  /// @param path as it came, still encoded
  Optional<Match> match(String method, String path) {
    Optional<Match> best = Optional.empty();
    for (var route : paths.entrySet()) {
      if (route.getValue().contains(method)) {
        var match = match(segments(route.getKey()), segments(path), route.getKey());
        if (match.isPresent()
            && (best.isEmpty()
                || match.get().parameters().size() < best.get().parameters().size())) {
          best = match;
        }
      }
    }
    return best;
  }

  private static Optional<Match> match(List<String> pattern, List<String> path, String resource) {
    if (pattern.size() != path.size()) {
      return Optional.empty();
    }
    var parameters = new LinkedHashMap<String, String>();
    for (int i = 0; i < path.size(); i++) {
      var expected = pattern.get(i);
      if (expected.startsWith("{")) {
        parameters.put(
            expected.substring(1, expected.length() - 1),
            URLDecoder.decode(path.get(i).replace("+", "%2B"), StandardCharsets.UTF_8));
      } else if (!expected.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(resource, parameters));
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }
}
