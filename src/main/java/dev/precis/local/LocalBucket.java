package dev.precis.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/// An S3 endpoint inside this process, with one bucket. It takes requests signed with the key
/// `local` and the secret `local`.
final class LocalBucket implements AutoCloseable {
  /// The bucket's name.
  static final String NAME = "articles";

  private final S3Proxy server;

  private LocalBucket(S3Proxy server) {
    this.server = server;
  }

  /// Opens the endpoint on `port`, 0 for any that is free.
  ///
  /// @param data where the bucket is kept, or nothing to keep it in memory
  /// @param listener is told of each change
  static LocalBucket open(Optional<Path> data, int port, Consumer<S3Notification> listener)
      throws IOException {
    var sequencer = new Sequencer(data.map(folder -> folder.resolve("sequencer")));
    var folder = data.map(path -> path.resolve("s3"));
    if (folder.isPresent()) {
      Files.createDirectories(folder.get());
    }
    var objects =
        folder.isPresent()
            ? new FilesystemNio2BlobStore(folder.get().toAbsolutePath().toString())
            : new TransientNio2BlobStore();
    if (!objects.containerExists(NAME)) {
      objects.createContainer(NAME);
    }
    var server =
        S3Proxy.builder()
            .blobStore(new NotifyingBlobStore(objects, sequencer, Clock.systemUTC(), listener))
            .stopTimeout(0)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4, LocalCloud.ACCESS_KEY, LocalCloud.ACCESS_KEY)
            .build();
    start(server, port);
    return new LocalBucket(server);
  }

  private static void start(S3Proxy server, int port) throws IOException {
    try {
      server.start();
    } catch (Exception refused) {
      throw new IOException("the S3 endpoint cannot listen on port " + port, refused);
    }
  }

  /// Where the endpoint listens.
  URI endpoint() {
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception broken) {
      throw new IOException("the S3 endpoint does not stop", broken);
    }
  }
}
