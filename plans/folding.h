// The work behind `fold` (plans/text.h): one pass over a text that folds it into room of the caller's, and takes down
// on the way what else is to be known of every text: its signs (plans/text_signs.h).
//
//   std::string out;
//   const FoldedInto folded = fold_into(text, [&out](std::size_t room) {
//     out.resize(room);
//     return FoldRoom{out.data(), nullptr};
//   });
//   out.resize(folded.size);
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

#include "plans/text_signs.h"

namespace rasoat::plans {

struct FoldRoom {
  char* text = nullptr;
  std::uint32_t* offsets = nullptr;  // one more than bytes; null where they are not wanted
};
struct FoldedInto {
  std::size_t size = 0;
  TextSigns signs;  // a suspicion each; one that is missing is certainly not there
  WordSigns words;  // of the folded text
};

class KnownWords;

// `room` is asked for so many bytes; a second time, and what it gave before is done with, where the text had to be
// composed first. Offsets are those of each byte of the folded text in `text`, and of its end.
// `known`, if given, spares what it knows of (plans/known_words.h), and learns; where offsets are wanted it is no help.
FoldedInto fold_into(std::string_view text, const std::function<FoldRoom(std::size_t bytes)>& room,
                     KnownWords* known = nullptr);

}  // namespace rasoat::plans
