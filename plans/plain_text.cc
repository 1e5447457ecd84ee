#include "plans/plain_text.h"

#include "plans/code_points.h"
#include "plans/composing.h"
#include "plans/letters.h"

namespace rasoat::plans {
namespace {

struct PlainText {
  explicit PlainText(std::string_view written) : text(plain_text(written)) {}
  std::string text;
};

bool ends_line(char32_t point) { return point == U'\n' || point == U'\r'; }

}  // namespace

std::string plain_text(std::string_view text) {
  const std::optional<Composed> composed = may_be_decomposed(text) ? compose_bare(text) : std::nullopt;
  const std::string_view letters = composed ? std::string_view(composed->text) : text;
  std::string plain;
  plain.reserve(letters.size());
  for (std::size_t at = 0; at < letters.size();) {
    const char32_t point = next_code_point(letters, at);
    const CharFamily family = ends_line(point) ? CharFamily::kOther : char_family(point);
    if (family == CharFamily::kNothing) continue;
    if (family != CharFamily::kBlank) {
      append_code_point(plain, point);
    } else if (!plain.ends_with(' ')) {
      plain += ' ';
    }
  }
  return plain;
}

std::string_view plain_of(ReadText& read) {
  return is_plain(read.signs()) ? read.text() : std::string_view(read.fact<PlainText>(read.text()).text);
}

}  // namespace rasoat::plans
