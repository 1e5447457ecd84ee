#include "plans/folding.h"

#include <optional>
#include <vector>

#include "plans/composing.h"
#include "plans/folder.h"

namespace rasoat::plans {
namespace {

std::optional<FoldedInto> fold_once(std::string_view text, FoldRoom room, bool composed, KnownWords* known) {
  return room.offsets == nullptr ? Folder<false>(text, room, known).run(composed)
                                 : Folder<true>(text, room, nullptr).run(composed);
}

}  // namespace

WordSigns word_signs(std::string_view phrase) {
  std::vector<char> room(room_for(phrase.size()));
  return fold_into(phrase,
                   [&room](std::size_t bytes) {
                     room.resize(bytes);
                     return FoldRoom{room.data(), nullptr};
                   })
      .words;
}

FoldedInto fold_into(std::string_view text, const std::function<FoldRoom(std::size_t bytes)>& room, KnownWords* known) {
  if (const auto folded = fold_once(text, room(room_for(text.size())), false, known)) return *folded;
  std::optional<Composed> better;
  if (may_be_decomposed(text)) better = compose_bare(text);
  const std::string_view composed = better ? better->text : text;
  const FoldRoom again = room(room_for(composed.size()));
  FoldedInto folded = *fold_once(composed, again, true, known);
  if (better && again.offsets != nullptr)
    for (std::size_t i = 0; i <= folded.size; ++i) again.offsets[i] = better->offsets[again.offsets[i]];
  // What is written in several characters hides from the passes above.
  folded.signs.add(text_signs(text));
  for (const TextSign sign : {TextSign::kDigit, TextSign::kRepeat, TextSign::kOddTone, TextSign::kLeftOpen})
    folded.signs.add(sign);
  return folded;
}

}  // namespace rasoat::plans
