package dev.precis.store;

import dev.precis.story.Report;
import dev.precis.story.ReportJson;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads what merging needs of articles, which was written with their briefs.
final class Reports {
  private final Batches batches;

  Reports(DynamoDbClient client, String table) {
    this.batches = new Batches(client, table);
  }

  /// The report of an article's head; nothing when it has none, or when it is gone by now.
  Optional<Report> of(ArticleId id, Head head) {
    return head.stamp().hasReport()
        ? Optional.ofNullable(read(keys(id, head.stamp(), head.parts().report())).get(id.value()))
        : Optional.empty();
  }

  /// The reports by which articles were placed, by article. Those that are gone are left out.
  Map<String, Report> of(Collection<Placement> articles) {
    var keys = new ArrayList<Map<String, AttributeValue>>();
    for (var article : articles) {
      keys.addAll(keys(article.id(), article.stamp(), article.parts()));
    }
    return read(keys);
  }

  private static List<Map<String, AttributeValue>> keys(ArticleId id, Stamp stamp, int parts) {
    var keys = new ArrayList<Map<String, AttributeValue>>();
    for (int n = 0; n < parts; n++) {
      keys.add(Parts.key(id, stamp.edition(), Parts.Kind.REPORT, n));
    }
    return keys;
  }

  private Map<String, Report> read(List<Map<String, AttributeValue>> keys) {
    var wanted = new HashMap<String, Integer>();
    keys.forEach(key -> wanted.merge(new Item(key).text(Keys.PK), 1, Integer::sum));
    var chunks = new TreeMap<String, Map<String, byte[]>>();
    for (var part : batches.read(keys)) {
      chunks
          .computeIfAbsent(part.text(Keys.PK), _ -> new TreeMap<>())
          .put(part.text(Keys.SK), part.bytes(Keys.PACKED));
    }
    var reports = new TreeMap<String, Report>();
    chunks.forEach((partition, parts) -> {
      if (parts.size() == wanted.getOrDefault(partition, 0)) {
        var all = new ByteArrayOutputStream();
        parts.values().forEach(all::writeBytes);
        var report = ReportJson.readReport(Packed.fromUtf8(all.toByteArray()));
        reports.put(report.id(), report);
      }
    });
    return reports;
  }
}
