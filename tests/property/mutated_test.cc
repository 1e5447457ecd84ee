// Plans with one mistake in them, and texts that were never plans: never a crash, nothing lost, and where we find no
// fault the witnesses find none and read the same.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "plans/reader.h"
#include "tests/support/choices.h"
#include "tests/support/property.h"
#include "tests/support/reading_checks.h"
#include "tests/support/samples.h"
#include "tests/support/witnesses.h"

namespace rasoat::tests {
namespace {

constexpr std::string_view kPieces[] = {
    "a",    "ủy",     "5",      " ",      "  ",        "\n",       "\n  ",        "\n    ", "\r\n",    "\t",
    ":",    ": ",     "- ",     "-",      "? ",        ",",        "[",           "]",      "{",       "}",
    "#",    " # ",    "&a",     "*a",     "&a ",       "!x ",      "|",           "|\n",    ">",       ">-\n",
    "'",    "\"",     "%",      "@",      "`",         "\\",       "---",         "...",    "k: ",     "\n---\n",
    "\n- ", "\n  - ", "\nk: ",  "<<",     "%YAML 1.2", "''",       "\"\\n",       "|2\n",   "\n# x\n", ": |\n  ",
    "x: ",  "\n\n",   "[a, b]", "{a: b}", "\"a b\"",   "\xC2\xA0", "\xEF\xBB\xBF"};

std::size_t wide_below(Choices& choices, std::size_t n) {
  return (choices.below(256) * 65536u + choices.below(256) * 256u + choices.below(256)) % std::max<std::size_t>(n, 1);
}

std::size_t line_start(std::string_view text, std::size_t at) {
  const std::size_t end = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

std::string mutate_line(std::string text, Choices& choices) {
  const std::size_t begin = line_start(text, wide_below(choices, text.size()));
  const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
  switch (choices.below(6)) {
    case 0:
      return text.erase(begin, end - begin);
    case 1:
      return text.insert(begin, text.substr(begin, end - begin));
    case 2:
      return text.insert(begin, " ");
    case 3:
      return text[begin] == ' ' ? text.erase(begin, 1) : text;
    case 4:
      return text.insert(begin, "\t");
    default:
      return text.insert(begin, std::string(choices.of(kPieces)) + "\n");
  }
}

std::string mutate(std::string text, Choices& choices) {
  if (text.empty() || choices.below(2) == 0) return text.empty() ? text : mutate_line(std::move(text), choices);
  const std::size_t at = wide_below(choices, text.size());
  switch (choices.below(4)) {
    case 0:
      return text.erase(at, 1);
    case 1:
      return text.insert(at, choices.of(kPieces));
    case 2:
      text[at] = static_cast<char>(choices.below(256));
      return text;
    default:
      return text.replace(at, 1, choices.of(kPieces));
  }
}

std::string verdict(std::string_view text) {
  const plans::ReadResult result = plans::read_yaml(text);
  if (std::string broken = unsound(result, text); !broken.empty()) return broken;
  if (!result.faults.empty()) return "";
  if (!result.complete) return "incomplete without a fault";
  return dissent(result);
}

// The lines around the mistake are enough to see it.
std::string excerpt(std::string_view text, std::string_view original) {
  std::size_t at = 0;
  while (at < text.size() && at < original.size() && text[at] == original[at]) ++at;
  const std::size_t begin = line_start(text, line_start(text, line_start(text, at)));
  return std::string(text.substr(begin, 300));
}

}  // namespace

TEST_CASE("plans/samples and other plans are read without a fault, as the witnesses read them") {
  for (const Sample& sample : samples()) {
    INFO(sample.name);
    const plans::ReadResult result = plans::read_yaml(sample.text);
    CHECK(result.faults.empty());
    CHECK(unsound(result, sample.text) == "");
    CHECK(dissent(result) == "");
    CHECK(misread_span(result.document) == "");
  }
}

TEST_CASE("a plan with one mistake is read soundly") {
  property("sound", [](const Tape& tape) {
    Choices choices(tape.bytes);
    const Sample& sample = choices.of(samples());
    const std::string text = mutate(sample.text, choices);
    RC_LOG() << sample.name << ":\n" << excerpt(text, sample.text) << "\n";
    RC_ASSERT(verdict(text) == "");
  });
}

TEST_CASE("a soup of YAML tokens is read soundly") {
  property("sound", [](const Tape& tape) {
    Choices choices(tape.bytes);
    std::string text;
    while (!choices.exhausted()) text += choices.of(kPieces);
    RC_LOG() << text << "\n";
    RC_ASSERT(verdict(text) == "");
  });
}

TEST_CASE("arbitrary bytes are read soundly") {
  property("sound", [](const Tape& tape) {
    const std::string text(tape.bytes.begin(), tape.bytes.end());
    RC_ASSERT(verdict(text) == "");
  });
}

}  // namespace rasoat::tests
