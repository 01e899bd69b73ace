/// Briefs and stories in DynamoDB, originals in S3. The one room that knows the table, its keys and
/// how a document becomes attributes. Start at [dev.precis.store.BriefWriter] and
/// [dev.precis.store.StoryWriter] for what is written, at [dev.precis.store.BriefReader] and
/// [dev.precis.store.StoryReader] for what is read.
@NullMarked
package dev.precis.store;

import org.jspecify.annotations.NullMarked;
