package dev.precis.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedMultipartUpload;
import software.amazon.awssdk.services.s3.model.CompletedPart;

final class LocalBucketTest {
  private final List<S3Notification> told = new CopyOnWriteArrayList<>();
  private LocalBucket bucket;
  private S3Client s3;

  @TempDir private Path data;

  @BeforeEach
  void open() throws IOException {
    bucket = LocalBucket.open(Optional.empty(), 0, told::add);
    s3 = LocalCloud.client(bucket);
  }

  @AfterEach
  void close() throws IOException {
    bucket.close();
  }

  @Test
  void aPutIsToldWithItsETagAndSize() {
    var put = put(s3, "incoming/a b+%.txt");
    assertThat(told)
        .singleElement()
        .satisfies(notification -> {
          assertThat(notification.event()).isEqualTo("ObjectCreated:Put");
          assertThat(notification.key()).isEqualTo("incoming/a b+%.txt");
          assertThat(put).contains(notification.etag());
          assertThat(notification.bytes()).isEqualTo(4);
          assertThat(notification.json()).contains("incoming%2Fa+b%2B%25.txt");
        });
  }

  @Test
  void copiesAndRemovalsAreTold() {
    put(s3, "a.txt");
    s3.copyObject(request ->
        request
            .sourceBucket(LocalBucket.NAME)
            .sourceKey("a.txt")
            .destinationBucket(LocalBucket.NAME)
            .destinationKey("b.txt"));
    s3.deleteObject(request -> request.bucket(LocalBucket.NAME).key("a.txt"));
    assertThat(told)
        .extracting(notification -> notification.event() + " " + notification.key())
        .containsExactly(
            "ObjectCreated:Put a.txt", "ObjectCreated:Copy b.txt", "ObjectRemoved:Delete a.txt");
    assertThat(told).extracting(S3Notification::sequencer).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void anUploadInPartsIsToldOnceItIsWhole() {
    var upload =
        s3.createMultipartUpload(request -> request.bucket(LocalBucket.NAME).key("big.txt"));
    var part =
        s3.uploadPart(
            request ->
                request
                    .bucket(LocalBucket.NAME)
                    .key("big.txt")
                    .uploadId(upload.uploadId())
                    .partNumber(1),
            RequestBody.fromString("part"));
    assertThat(told).isEmpty();
    s3.completeMultipartUpload(request ->
        request
            .bucket(LocalBucket.NAME)
            .key("big.txt")
            .uploadId(upload.uploadId())
            .multipartUpload(
                CompletedMultipartUpload.builder()
                    .parts(CompletedPart.builder().partNumber(1).eTag(part.eTag()).build())
                    .build()));
    assertThat(told)
        .extracting(S3Notification::event)
        .containsExactly("ObjectCreated:CompleteMultipartUpload");
  }

  @Test
  void theSequencerGoesOnAfterARestart() throws IOException {
    for (int start = 0; start < 2; start++) {
      try (var kept = LocalBucket.open(Optional.of(data), 0, told::add)) {
        put(LocalCloud.client(kept), "a.txt");
      }
    }
    assertThat(told).extracting(S3Notification::sequencer).isSorted().doesNotHaveDuplicates();
  }

  private static String put(S3Client s3, String key) {
    return s3.putObject(
            request -> request.bucket(LocalBucket.NAME).key(key), RequestBody.fromString("news"))
        .eTag();
  }
}
