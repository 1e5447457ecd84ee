// The survey of `plans/utf8.h` 32 bytes at a time, for processors that can (AVX2).
//
// Not for use by itself: `survey_utf8` chooses. It must find exactly what the survey of single bytes finds;
// tests/plans/utf8_test.cc holds the two together.
//
//   if (has_wide_survey()) return survey_wide(bytes);
#pragma once

#include <optional>
#include <string_view>

#include "plans/utf8.h"

namespace rasoat::plans {

[[nodiscard]] bool has_wide_survey();

// nullopt: the bytes are not well-formed; where they break is for the survey of single bytes to say.
[[nodiscard]] std::optional<Utf8Survey> survey_wide(std::string_view bytes);

}  // namespace rasoat::plans
