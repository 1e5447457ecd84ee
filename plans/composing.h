// Letters that are written in several characters, made one each (NFC). Nearly all text is so already, which a scan of
// its bytes proves without ICU; plans/composing.cc is the only door to ICU's normalizer.
//
//   if (may_be_decomposed(text)) … = compose_bare(text);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::plans {

// May NFC change this text? `false` is certain.
[[nodiscard]] bool may_be_decomposed(std::string_view text);

struct Composed {
  std::string text;
  std::vector<std::uint32_t> offsets;  // of each byte of `text` in the original, and its end
};
// The text in NFC, zero-width characters off; nothing when it is too long for ICU.
[[nodiscard]] std::optional<Composed> compose_bare(std::string_view text);

}  // namespace rasoat::plans
