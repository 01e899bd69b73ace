package dev.precis.clean;

import dev.precis.original.Layout;
import java.util.Optional;

/// What a page shows of its units before anything is thought of them.
///
/// @param page the units
/// @param places where each stands
/// @param linked for each unit, the share of it that is linked
/// @param emphasised for each unit, the share of it that is emphasised
/// @param stated for each unit, the share of it that the body stated in JSON-LD has too; -1
///   throughout where none is stated
/// @param words the traits of each unit's words, see [WordEvidence]
/// @param markup the traits of each unit's place, see [PlaceEvidence]
@SuppressWarnings("ArrayRecordComponent") // lives as long as a page is judged, never compared
public record PageSigns(
    PageUnits page,
    PageTree places,
    double[] linked,
    double[] emphasised,
    double[] stated,
    int[][] words,
    int[][] markup) {

  /// The signs of `source`, the rendering of `layout`.
  public static PageSigns of(String source, Layout.Page layout) {
    var scripts = PageMarkup.of(layout.document()).scripts();
    return of(source, layout, LinkedData.of(scripts).body());
  }

  /// The same where the body that the JSON-LD states is known.
  static PageSigns of(String source, Layout.Page layout, Optional<String> stated) {
    var page = PageUnits.of(source, layout.blocks());
    var places = PageTree.of(page);
    var linked = TextShares.linked(page, places);
    return new PageSigns(
        page,
        places,
        linked,
        TextShares.emphasised(page),
        StatedBody.shares(stated, source, page.units()),
        WordEvidence.of(page.units()),
        PlaceEvidence.of(page, places, linked));
  }
}
