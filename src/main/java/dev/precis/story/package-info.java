/// Reports to stories: which articles tell of one event, and what they say together. Pure, and it
/// knows no store.
///
/// *Grouping*, article by article. What merging needs of an article is its
/// [dev.precis.story.Report] ([dev.precis.story.ReportJson] keeps it); what linking needs is the
/// much smaller [dev.precis.story.Digest] made of it. Whoever stores articles implements
/// [dev.precis.story.Desk] and, when an article is stored,
/// 1. keeps its report and digest, and one posting for each of [dev.precis.story.Digest#postings];
/// 2. keeps the links that [dev.precis.story.Linking#links] finds, under both of their ends;
/// 3. reads [dev.precis.story.Neighbourhood#around] it, and groups that with
///    [dev.precis.story.Grouping#groups]: each group of two or more is a story.
///
/// When one is withdrawn, its postings, links and digest go, and step 3 is done around each article
/// it was linked to. [dev.precis.story.InMemoryDesk] does all that in memory.
///
/// *Merging*: [dev.precis.story.StoryMaker] makes the content of a story from its members' reports,
/// whatever their order; [dev.precis.story.StoryJson] writes and reads it. The story's id, version
/// and change log are its envelope and belong to the store, which asks
/// [dev.precis.story.Change#between] what a new version adds.
@NullMarked
package dev.precis.story;

import org.jspecify.annotations.NullMarked;
