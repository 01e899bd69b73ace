package dev.precis.local;

import java.io.InputStream;
import java.time.Clock;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// Tells of each change that succeeded, as S3 does and S3Proxy does not.
final class NotifyingBlobStore extends ForwardingBlobStore {
  /// What S3Proxy keeps of an unfinished multipart upload under a key of its own.
  private static final String UNFINISHED = ".s3proxy-mpu-stub";

  private final Sequencer sequencer;
  private final Clock clock;
  private final Consumer<S3Notification> listener;

  NotifyingBlobStore(
      BlobStore store, Sequencer sequencer, Clock clock, Consumer<S3Notification> listener) {
    super(store);
    this.sequencer = sequencer;
    this.clock = clock;
    this.listener = listener;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    var response = super.putBlob(request, content);
    tellCreated("Put", request.bucket(), request.key(), response.eTag());
    return response;
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    var response = super.copyBlob(request);
    tellCreated(
        "Copy",
        request.destinationBucket(),
        request.destinationKey(),
        response.copyObjectResult().eTag());
    return response;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    var response = super.completeMultipartUpload(upload, request);
    tellCreated(
        "CompleteMultipartUpload", upload.containerName(), upload.blobName(), response.eTag());
    return response;
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    var response = super.removeBlob(request);
    tell("ObjectRemoved:Delete", request.bucket(), request.key(), null, 0);
    return response;
  }

  private void tellCreated(String how, String bucket, String key, String etag) {
    if (!key.startsWith(UNFINISHED)) {
      var stored = blobMetadataIfPresent(bucket, key);
      long bytes = stored == null ? 0 : stored.contentLength();
      tell("ObjectCreated:" + how, bucket, key, etag.replace("\"", ""), bytes);
    }
  }

  private void tell(String event, String bucket, String key, @Nullable String etag, long bytes) {
    if (!key.startsWith(UNFINISHED)) {
      listener.accept(
          new S3Notification(
              event, bucket, key, null, etag, bytes, sequencer.next(), clock.instant()));
    }
  }
}
