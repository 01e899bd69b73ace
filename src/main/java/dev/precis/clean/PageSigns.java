package dev.precis.clean;

import dev.precis.original.Layout;

/// What a page shows of its units before anything is thought of them.
///
/// @param page the units
/// @param places where each stands
/// @param linked for each unit, the share of it that is linked
/// @param emphasised for each unit, the share of it that is emphasised
/// @param stated for each unit, the share of it that the body stated in JSON-LD has too; -1
///   throughout where none is stated
/// @param levels for each unit, its level as a heading, see [HeadingLevels]
/// @param words the traits of each unit's words, see [WordEvidence]
/// @param markup the traits of each unit's place, see [PlaceEvidence]
/// @param names what tells whether a unit speaks of outlet or author
@SuppressWarnings("ArrayRecordComponent") // lives as long as a page is judged, never compared
public record PageSigns(
    PageUnits page,
    PageTree places,
    double[] linked,
    double[] emphasised,
    double[] stated,
    int[] levels,
    int[][] words,
    int[][] markup,
    PageNames names) {

  /// The signs of `source`, the rendering of `layout`.
  public static PageSigns of(String source, Layout.Page layout) {
    var markup = PageMarkup.of(layout.document());
    return of(source, layout, markup, LinkedData.of(markup.scripts()));
  }

  /// The same where what the page says of itself has been read.
  static PageSigns of(String source, Layout.Page layout, PageMarkup said, LinkedData linkedData) {
    var page = PageUnits.of(source, layout.blocks());
    var places = PageTree.of(page);
    var linked = TextShares.linked(page, places);
    var emphasised = TextShares.emphasised(page);
    var levels = HeadingLevels.of(page, places, emphasised);
    return new PageSigns(
        page,
        places,
        linked,
        emphasised,
        StatedBody.shares(linkedData.body(), source, page.units()),
        levels,
        WordEvidence.ofBlocks(page.units()),
        PlaceEvidence.of(page, places, linked, levels),
        PageNames.of(said, linkedData));
  }
}
