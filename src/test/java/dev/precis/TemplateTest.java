package dev.precis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.precis.store.TableShape;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.NodeEvent;

/// What AWS needs of the stack and LocalStack does not show: rights, encryption, throttles,
/// aliases.
final class TemplateTest {
  private static final String TEMPLATE = "template.yaml";
  private static final String OPEN_API = "src/main/resources/openapi.yaml";
  private static final Set<String> OPEN_PATHS = Set.of("/", "/health", "/openapi.json");

  private static JsonNode template;
  private static JsonNode openApi;

  @BeforeAll
  static void read() throws IOException {
    template = Template.read(TEMPLATE);
    openApi = Template.read(OPEN_API);
  }

  private static JsonNode resource(String name) {
    return template.path("Resources").path(name);
  }

  private static JsonNode properties(String name) {
    return resource(name).path("Properties");
  }

  @ParameterizedTest
  @ValueSource(strings = {TEMPLATE, OPEN_API})
  void noAnchorsAndAliasesWhichCloudFormationDoesNotTake(String file) throws IOException {
    var events =
        new Yaml(new LoaderOptions()).parse(new StringReader(Files.readString(Path.of(file))));
    assertThat(events)
        .noneMatch(AliasEvent.class::isInstance)
        .noneMatch(event -> event instanceof NodeEvent node && node.getAnchor() != null);
  }

  // The functions

  @Test
  void allFunctionsRunOnJava25FromASnapshotBehindTheAlias() {
    var function = template.at("/Globals/Function");
    assertThat(function.path("Runtime").asText()).isEqualTo("java25");
    assertThat(function.at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
    assertThat(function.path("AutoPublishAlias").asText()).isEqualTo("live");
    assertThat(function.path("CodeUri").asText()).isEqualTo("target/precis-lambda.zip");
  }

  @Test
  void eachHandlerIsAClassOfOurs() throws ClassNotFoundException {
    for (var function : ofType("AWS::Serverless::Function")) {
      var handler = Class.forName(function.at("/Properties/Handler").asText());
      assertThat(handler.getConstructors()).anyMatch(made -> made.getParameterCount() == 0);
    }
  }

  @Test
  void eachIntegrationCallsTheAliasAndNotTheFunctionPastItsSnapshot() {
    for (var operation : operations()) {
      var integration = operation.path("x-amazon-apigateway-integration");
      assertThat(integration.path("type").asText()).isEqualTo("aws_proxy");
      assertThat(integration.at("/uri/Fn::Sub").asText())
          .endsWith("/functions/${ReadBriefFunction.Arn}:live/invocations");
    }
  }

  @Test
  void theGatewayMayCallTheAlias() {
    var permission = properties("ReadBriefPermission");
    assertThat(permission.at("/FunctionName/Sub").asText()).isEqualTo("${ReadBriefFunction}:live");
    assertThat(permission.at("/SourceArn/Sub").asText()).endsWith(":${BriefsApi}/*/*/*");
    assertThat(resource("ReadBriefPermission").path("DependsOn").asText())
        .isEqualTo("ReadBriefFunctionAliaslive");
  }

  @Test
  void theApiReadsTheTableAndPutsUnderIncomingAndMayNothingElse() {
    var statements = properties("ReadBriefFunction").at("/Policies/0/Statement");
    assertThat(properties("ReadBriefFunction").path("Policies")).hasSize(1);
    assertThat(statements).hasSize(2);
    assertThat(strings(statements.at("/0/Action")))
        .containsExactlyInAnyOrder("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
    assertThat(statements.at("/0/Resource"))
        .hasToString(
            "[{\"GetAtt\":\"BriefsTable.Arn\"},{\"Sub\":\"${BriefsTable.Arn}/index/listing\"}]");
    assertThat(strings(statements.at("/1/Action"))).containsExactly("s3:PutObject");
    assertThat(statements.at("/1/Resource"))
        .hasToString("{\"Sub\":\"${ArticlesBucket.Arn}/incoming/*\"}");
  }

  @Test
  void theIngestFunctionReadsTheBucketAndWritesNothingIntoIt() {
    var statements = properties("BriefArticleFunction").at("/Policies/0/Statement");
    var actions = new TreeSet<String>();
    statements.forEach(statement -> actions.addAll(strings(statement.path("Action"))));
    assertThat(actions).noneMatch(action -> action.contains("*"));
    assertThat(actions.stream().filter(action -> action.startsWith("s3:")))
        .containsExactly("s3:GetObject", "s3:GetObjectVersion", "s3:ListBucket");
  }

  @Test
  void theStoryFunctionKnowsTheTableAlone() {
    var statements = properties("MergeStoriesFunction").at("/Policies/0/Statement");
    assertThat(properties("MergeStoriesFunction").path("Policies")).hasSize(1);
    assertThat(statements.findValuesAsText("Sid"))
        .containsExactly("ReadAndWriteStories", "ListArticles");
    assertThat(strings(statements.at("/0/Action")))
        .allMatch(action -> action.startsWith("dynamodb:") && !action.contains("*"));
    assertThat(statements.at("/0/Resource")).hasToString("{\"GetAtt\":\"BriefsTable.Arn\"}");
    assertThat(strings(statements.at("/1/Action"))).containsExactly("dynamodb:Query");
  }

  @Test
  void theStoryFunctionGetsNewOutboxEntriesAndNothingElse() throws IOException {
    var source = properties("MergeStoriesFunction").at("/Events/Outbox/Properties");
    assertThat(source.at("/Stream/GetAtt").asText()).isEqualTo("BriefsTable.StreamArn");
    assertThat(source.at("/FilterCriteria/Filters")).hasSize(1);
    var filter = source.at("/FilterCriteria/Filters/0/Pattern").asText();
    assertThat(new ObjectMapper().readTree(filter))
        .hasToString(
            "{\"eventName\":[\"INSERT\"],\"dynamodb\":{\"Keys\":{\"PK\":{\"S\":[{\"prefix\":\"O#\"}]}}}}");
  }

  @Test
  void anEntryThatCannotBeMergedIsCutOutTriedAgainAndNamed() {
    var source = properties("MergeStoriesFunction").at("/Events/Outbox/Properties");
    assertThat(strings(source.path("FunctionResponseTypes")))
        .containsExactly("ReportBatchItemFailures");
    assertThat(source.path("BisectBatchOnFunctionError").asBoolean()).isTrue();
    assertThat(source.path("MaximumRetryAttempts").asInt()).isBetween(1, 20);
    assertThat(source.at("/DestinationConfig/OnFailure/Destination/GetAtt").asText())
        .isEqualTo("FailedStoriesQueue.Arn");
  }

  @Test
  void eachFunctionLogsToAGroupThatForgets() {
    for (var function : ofType("AWS::Serverless::Function")) {
      var group = function.at("/Properties/LoggingConfig/LogGroup/Ref").asText();
      assertThat(resource(group).path("Type").asText()).isEqualTo("AWS::Logs::LogGroup");
    }
    for (var group : ofType("AWS::Logs::LogGroup")) {
      assertThat(group.at("/Properties/RetentionInDays/Ref").asText()).isEqualTo("LogRetention");
    }
  }

  // The bucket

  @Test
  void theBucketIsPrivateVersionedAndEncrypted() {
    var bucket = properties("ArticlesBucket");
    assertThat(bucket.at("/VersioningConfiguration/Status").asText()).isEqualTo("Enabled");
    assertThat(bucket.path("PublicAccessBlockConfiguration"))
        .hasSize(4)
        .allMatch(JsonNode::booleanValue);
    assertThat(bucket.findValuesAsText("SSEAlgorithm")).containsExactly("AES256");
    assertThat(resource("ArticlesBucket").path("DeletionPolicy").asText()).isEqualTo("Retain");
  }

  @Test
  void theBucketWaitsForTheQueuesPolicyWhichNamesItByABuiltName() {
    var statement = properties("IncomingQueuePolicy").at("/PolicyDocument/Statement/0");
    var name = properties("ArticlesBucket").at("/BucketName/Sub").asText();
    assertThat(resource("ArticlesBucket").path("DependsOn").asText())
        .isEqualTo("IncomingQueuePolicy");
    assertThat(statement.at("/Condition/ArnEquals/aws:SourceArn/Sub").asText())
        .isEqualTo("arn:${AWS::Partition}:s3:::" + name);
    assertThat(statement.at("/Condition/StringEquals/aws:SourceAccount/Ref").asText())
        .isEqualTo("AWS::AccountId");
    assertThat(statement.path("Action").asText()).isEqualTo("sqs:SendMessage");
  }

  @Test
  void eachEventOfAnObjectsLifeGoesToTheQueue() {
    var notified =
        properties("ArticlesBucket").at("/NotificationConfiguration/QueueConfigurations");
    assertThat(notified.findValuesAsText("Event"))
        .containsExactly("s3:ObjectCreated:*", "s3:ObjectRemoved:*", "s3:LifecycleExpiration:*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ArticlesBucketPolicy",
        "IncomingQueuePolicy",
        "FailedMessagesQueuePolicy",
        "FailedStoriesQueuePolicy"
      })
  void nothingIsServedWithoutTls(String policy) {
    var statements = properties(policy).at("/PolicyDocument/Statement");
    assertThat(statements)
        .anyMatch(statement ->
            statement.path("Effect").asText().equals("Deny")
                && statement.path("Principal").asText().equals("*")
                && statement.at("/Condition/Bool/aws:SecureTransport").asText().equals("false"));
  }

  // The queue

  @Test
  void queuesAreEncryptedAndKeepTheirMessagesForFourteenDays() {
    for (var queue : ofType("AWS::SQS::Queue")) {
      assertThat(queue.at("/Properties/SqsManagedSseEnabled").asBoolean()).isTrue();
      assertThat(queue.at("/Properties/MessageRetentionPeriod").asInt()).isEqualTo(14 * 86_400);
    }
  }

  @Test
  void aMessageIsHiddenForSixTimeoutsAndTriedFiveTimes() {
    var queue = properties("IncomingQueue");
    int timeout = properties("BriefArticleFunction").path("Timeout").asInt();
    assertThat(queue.path("VisibilityTimeout").asInt()).isGreaterThanOrEqualTo(6 * timeout);
    assertThat(queue.at("/RedrivePolicy/maxReceiveCount").asInt()).isEqualTo(5);
    assertThat(queue.at("/RedrivePolicy/deadLetterTargetArn/GetAtt").asText())
        .isEqualTo("FailedMessagesQueue.Arn");
  }

  @Test
  void oneBadMessageOfABatchFailsAlone() {
    var source = properties("BriefArticleFunction").at("/Events/Incoming/Properties");
    assertThat(strings(source.path("FunctionResponseTypes")))
        .containsExactly("ReportBatchItemFailures");
    assertThat(source.at("/ScalingConfig/MaximumConcurrency/Ref").asText())
        .isEqualTo("IngestConcurrency");
  }

  // The table

  @Test
  void theTableIsTheOneThatTheStoreWrites() {
    var table = properties("BriefsTable");
    var shape = TableShape.named("any");
    var index = shape.globalSecondaryIndexes().getFirst();
    assertThat(table.path("KeySchema").findValuesAsText("AttributeName"))
        .isEqualTo(shape.keySchema().stream().map(key -> key.attributeName()).toList());
    assertThat(table.at("/GlobalSecondaryIndexes/0/IndexName").asText())
        .isEqualTo(index.indexName());
    assertThat(table.at("/GlobalSecondaryIndexes/0/KeySchema").findValuesAsText("AttributeName"))
        .isEqualTo(index.keySchema().stream().map(key -> key.attributeName()).toList());
    assertThat(strings(table.at("/GlobalSecondaryIndexes/0/Projection/NonKeyAttributes")))
        .isEqualTo(index.projection().nonKeyAttributes());
    assertThat(table.at("/StreamSpecification/StreamViewType").asText())
        .isEqualTo(shape.streamSpecification().streamViewTypeAsString());
    assertThat(table.at("/TimeToLiveSpecification/AttributeName").asText())
        .isEqualTo(TableShape.EXPIRY);
  }

  @Test
  void theTableIsEncryptedAndHardToLose() {
    var table = properties("BriefsTable");
    assertThat(table.path("DeletionProtectionEnabled").asBoolean()).isTrue();
    assertThat(table.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled").asBoolean())
        .isTrue();
    assertThat(table.at("/SSESpecification/SSEEnabled").asBoolean()).isTrue();
    assertThat(table.path("BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
    assertThat(resource("BriefsTable").path("DeletionPolicy").asText()).isEqualTo("Retain");
  }

  // The API

  @Test
  void eachOperationButThreeNeedsAKey() {
    openApi
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .forEach(operation ->
                    assertThat(operation.path("security"))
                        .as(path.getKey())
                        .hasToString(
                            OPEN_PATHS.contains(path.getKey()) ? "[]" : "[{\"key\":[]}]")));
  }

  @Test
  void theGatewaysOwnErrorsAreProblemsToo() {
    var responses = openApi.path("x-amazon-apigateway-gateway-responses");
    assertThat(responses.has("DEFAULT_4XX") && responses.has("DEFAULT_5XX")).isTrue();
    for (var response : responses) {
      assertThat(
              response
                  .path("responseParameters")
                  .path("gatewayresponse.header.Content-Type")
                  .asText())
          .isEqualTo("'application/problem+json'");
      assertThat(response.at("/responseTemplates/application~1json").asText())
          .contains("\"type\":\"about:blank\"", "\"title\":", "\"status\":", "\"detail\":");
    }
  }

  @Test
  void callersAreThrottledByKeyAndAllTogether() {
    assertThat(properties("BriefsUsagePlan").at("/Throttle/RateLimit/Ref").asText())
        .isEqualTo("RequestsPerSecond");
    assertThat(properties("BriefsApi").at("/MethodSettings/0/ThrottlingRateLimit/Ref").asText())
        .isEqualTo("RequestsPerSecond");
    assertThat(properties("BriefsApi").at("/MethodSettings/0/ThrottlingBurstLimit").isInt())
        .isTrue();
  }

  // What somebody should look at

  @Test
  void alarmsRiseOnDeadLettersErrorsThrottlesAndAge() {
    var watched = new ArrayList<String>();
    for (var alarm : ofType("AWS::CloudWatch::Alarm")) {
      var properties = alarm.path("Properties");
      watched.add(
          properties.path("MetricName").asText() + " " + properties.at("/Dimensions/0/Value"));
    }
    assertThat(watched)
        .contains(
            "ApproximateNumberOfMessagesVisible {\"GetAtt\":\"FailedMessagesQueue.QueueName\"}",
            "ApproximateNumberOfMessagesVisible {\"GetAtt\":\"FailedStoriesQueue.QueueName\"}",
            "Errors {\"Ref\":\"MergeStoriesFunction\"}",
            "Throttles {\"Ref\":\"MergeStoriesFunction\"}",
            "IteratorAge {\"Ref\":\"MergeStoriesFunction\"}",
            "ApproximateAgeOfOldestMessage {\"GetAtt\":\"IncomingQueue.QueueName\"}",
            "Errors {\"Ref\":\"BriefArticleFunction\"}",
            "Throttles {\"Ref\":\"BriefArticleFunction\"}",
            "Errors {\"Ref\":\"ReadBriefFunction\"}",
            "Throttles {\"Ref\":\"ReadBriefFunction\"}");
  }

  private static List<JsonNode> ofType(String type) {
    var found =
        template
            .path("Resources")
            .valueStream()
            .filter(resource -> resource.path("Type").asText().equals(type))
            .toList();
    assertThat(found).isNotEmpty();
    return found;
  }

  private static List<JsonNode> operations() {
    return openApi.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
  }

  /// The strings of a list, or the only one.
  private static List<String> strings(JsonNode node) {
    return node.isTextual()
        ? List.of(node.textValue())
        : node.valueStream().map(JsonNode::asText).toList();
  }
}
