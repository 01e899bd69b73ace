package dev.precis.local;

import dev.precis.store.ArticleId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A bucket with its queue, whose articles can be read once more.
interface Reingestible {
  /// The keys below a prefix, in their order.
  List<String> keys(String prefix) throws IOException, InterruptedException;

  /// The key of an article that is stored.
  Optional<String> key(ArticleId id) throws IOException, InterruptedException;

  /// Queues the objects, at most ten.
  void readAgain(List<String> keys) throws IOException, InterruptedException;
}
