package dev.precis.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.store.BriefReader;
import dev.precis.store.Clients;
import dev.precis.store.StoryReader;
import dev.precis.store.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Answers requests that API Gateway's REST proxy brings. It reads the table and signs uploads; it
/// writes nothing.
public final class ApiHandler implements RequestStreamHandler {
  /// Lambda answers with 6 MB at most; what JSON's escaping adds to the body inside the event is
  /// left room for.
  private static final int MAX_ANSWER = 5_000_000;

  private static final byte[] NONE = new byte[0];
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Router router;
  private final Log log;

  /// For Lambda: the table named by `TABLE_NAME`, the bucket by `BUCKET_NAME`, clients by the SDK's
  /// default chain.
  public ApiHandler() {
    this(new Clients(System.getenv()), System.getenv("TABLE_NAME"), System.getenv("BUCKET_NAME"));
    var nobody = new Request("GET", List.of("articles", Priming.ARTICLE), Map.of(), Map.of(), NONE);
    Priming.register(() -> answer(nobody));
  }

  private ApiHandler(Clients clients, String table, String bucket) {
    this(clients.dynamoDb(), clients.presigner(), table, bucket);
  }

  /// With clients of the caller's.
  public ApiHandler(DynamoDbClient dynamoDb, S3Presigner presigner, String table, String bucket) {
    this(dynamoDb, presigner, table, bucket, Log.standard());
  }

  ApiHandler(DynamoDbClient dynamoDb, S3Presigner presigner, String table, String bucket, Log log) {
    this.router =
        new Router(
            new ArticleRoutes(new BriefReader(dynamoDb, table), bucket),
            new StoryRoutes(new StoryReader(dynamoDb, table)),
            new SubmissionRoutes(new Uploads(presigner, bucket)),
            new StaticRoutes());
    this.log = log;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    long started = System.nanoTime();
    var event = JSON.readTree(in);
    var answer = answer(Request.of(event));
    out.write(JSON.writeValueAsBytes(answer.event()));
    log.metrics(
        "api",
        Map.of("Requests", 1, "Faults", answer.status() >= 500 ? 1 : 0),
        (System.nanoTime() - started) / 1_000_000);
  }

  private Answer answer(Request request) {
    try {
      var answer = router.answer(request).to(request);
      return answer.body().getBytes(StandardCharsets.UTF_8).length <= MAX_ANSWER
          ? answer
          : Answer.problem(
              413,
              "Content Too Large",
              "The document is larger than one answer may be; /text gives the article in stretches.");
    } catch (SdkException fault) {
      log.error("the table or the bucket did not answer", fault, Map.of());
      return Answer.problem(503, "Service Unavailable", "The store did not answer. Try again.")
          .with("Retry-After", "2");
    } catch (RuntimeException fault) {
      log.error("a request broke", fault, Map.of());
      return Answer.problem(500, "Internal Server Error", "Précis broke on this request.");
    }
  }
}
