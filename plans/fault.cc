#include "plans/fault.h"

#include <array>

namespace rasoat::plans {
namespace {

// In the order of FaultCode; the static_assert below keeps the two in step.
constexpr std::array kIds = std::to_array<std::string_view>({
    "unreadable-file",
    "file-too-large",
    "not-utf8",
    "nul-byte",
    "control-character",
    "tab-indentation",
    "odd-blank",
    "wrong-indentation",
    "merge-conflict",
    "missing-blank-after-colon",
    "colon-in-plain-value",
    "comma-in-plain-value",
    "full-width-colon",
    "comment-in-value",
    "half-typed-key",
    "braces-for-list",
    "stray-dash",
    "missing-dash",
    "foreign-bullet",
    "reserved-start",
    "curly-quotes",
    "unexpected-text",
    "unclosed-quote",
    "unclosed-bracket",
    "unmatched-bracket",
    "missing-comma",
    "stray-punctuation",
    "bad-escape",
    "bad-block-header",
    "tag-refused",
    "complex-key-refused",
    "merge-key-refused",
    "directive-refused",
    "several-documents",
    "unknown-alias",
    "duplicate-key",
    "empty-document",
    "too-deep",
    "too-many-nodes",
    "key-too-long",
    "alias-expansion",
    "more-faults",
    "witness-disagrees",
    "misspelt-key",
    "misplaced-key",
    "two-keys-in-one",
    "unknown-key",
    "non-canonical-key",
    "wrong-shape",
    "unknown-code",
    "non-canonical-code",
    "unknown-format-version",
});
static_assert(kIds.size() == kFaultCodeCount);

}  // namespace

std::string_view fault_id(FaultCode code) {
  const auto at = static_cast<std::size_t>(code);
  return at < kIds.size() ? kIds[at] : std::string_view{};
}

}  // namespace rasoat::plans
