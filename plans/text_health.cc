#include "plans/text_health.h"

#include <algorithm>

#include "plans/blank_left.h"
#include "plans/code_points.h"
#include "plans/doubled_words.h"
#include "plans/syllable.h"
#include "plans/text.h"
#include "plans/text_signs.h"
#include "plans/word_repair.h"

namespace rasoat::plans {
namespace {

bool is_plain_blank(char32_t point) { return point == U' ' || point == U'\t'; }
bool is_line_end(char32_t point) { return point == U'\n' || point == U'\r'; }

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// A piece of a line: a word, or the blanks between two. Hidden characters that stand alone among blanks belong to them.
struct Piece {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool blank = false;
  bool odd = false;      // holds a blank other than the space bar’s
  bool doubled = false;  // more than one blank
  char32_t first_odd = 0;
  char32_t first_hidden = 0;  // of blanks
};

class HealthCheck {
 public:
  HealthCheck(std::string_view text, FlawKinds kinds) : text_(text), kinds_(kinds) {}

  std::vector<TextFlaw> run() {
    for (std::size_t at = 0; at < text_.size();) {
      const Piece piece = next_piece(at);
      piece.blank ? judge_blanks(piece) : judge_word(piece);
    }
    return std::move(flaws_);
  }

 private:
  Piece next_piece(std::size_t& at) {
    Piece piece{at, at, false, false, false, 0, 0};
    std::size_t next = at;
    const char32_t first = next_code_point(text_, next);
    if (is_line_end(first)) {
      at = piece.end = next;
      piece.blank = true;
      return piece;
    }
    piece.blank = stands_among_blanks(at);
    while (at < text_.size() && goes_on(piece, at)) {
    }
    piece.end = at;
    return piece;
  }

  // A blank, or hidden characters with a blank behind them.
  [[nodiscard]] bool stands_among_blanks(std::size_t at) const {
    while (at < text_.size()) {
      const char32_t point = next_code_point(text_, at);
      if (is_plain_blank(point) || is_odd_blank(point)) return true;
      if (!is_hidden(point)) return false;
    }
    return false;
  }

  // Takes one more character into the piece, if it belongs there.
  bool goes_on(Piece& piece, std::size_t& at) {
    std::size_t next = at;
    const char32_t point = next_code_point(text_, next);
    const bool odd = is_odd_blank(point);
    const bool blank = odd || is_plain_blank(point);
    if (is_line_end(point) || (blank && !piece.blank)) return false;
    if (piece.blank && !blank && (!is_hidden(point) || !hidden_run_is_blank(at))) return false;
    if (piece.blank) {
      piece.doubled = piece.doubled || at > piece.begin;
      piece.odd = piece.odd || odd;
      if (odd && piece.first_odd == 0) piece.first_odd = point;
      if (!blank && piece.first_hidden == 0) piece.first_hidden = point;
    }
    at = next;
    return true;
  }

  // Hidden characters behind blanks: with a blank, or the end of the line, behind them.
  [[nodiscard]] bool hidden_run_is_blank(std::size_t at) {
    if (at < blank_until_) return true;
    while (at < text_.size()) {
      const char32_t point = next_code_point(text_, at);
      if (is_plain_blank(point) || is_odd_blank(point) || is_line_end(point)) break;
      if (!is_hidden(point)) return false;
    }
    blank_until_ = at;
    return true;
  }

  void judge_blanks(const Piece& piece) {
    const bool first = piece.begin == 0 || text_[piece.begin - 1] == '\n' || text_[piece.begin - 1] == '\r';
    const bool last = piece.end == text_.size() || text_[piece.end] == '\n' || text_[piece.end] == '\r';
    const std::string right = first || last ? "" : " ";
    const Span where = span_of(piece.begin, piece.end);
    if (piece.odd) add({FlawKind::kOddBlank, where, right, true, true, piece.first_odd});
    if (piece.first_hidden != 0) add({FlawKind::kHidden, where, right, true, true, piece.first_hidden});
    // At the edges of a line blanks are layout.
    if (piece.doubled && !piece.odd && piece.first_hidden == 0 && !first && !last &&
        !is_gap_for_number(text_, piece.begin, piece.end))
      add({FlawKind::kDoubledBlank, where, right, true, true, 0});
  }

  void judge_word(const Piece& piece) {
    std::string_view word = text_.substr(piece.begin, piece.end - piece.begin);
    const TextSigns signs = text_signs(word);
    if (signs.bits == 0 && !may_misplace_tone(word)) return;
    std::size_t begin = piece.begin;
    trim(word, begin);
    const WordRepair repair = repair_word(word);
    const Span where = span_of(begin, begin + word.size());
    for (std::size_t i = 0; i < kFlawKindCount; ++i) {
      const auto kind = static_cast<FlawKind>(i);
      if (repair.certain.has(kind)) add({kind, where, repair.sure, true, true, repair.characters[i]});
      if (!repair.doubtful.has(kind) || repair.certain.has(kind)) continue;
      const bool known = !repair.unknown.has(kind);
      add({kind, where, known ? repair.likely : "", false, known, repair.characters[i]});
    }
  }

  // Punctuation of ASCII around a word is no part of it.
  static void trim(std::string_view& word, std::size_t& begin) {
    constexpr std::string_view kPunctuation = "\"'(),.:;!?[]{}<>*";
    const std::size_t first = std::min(word.find_first_not_of(kPunctuation), word.size());
    const std::size_t last = word.find_last_not_of(kPunctuation);
    begin += first;
    word = last == std::string_view::npos ? std::string_view{} : word.substr(first, last + 1 - first);
  }

  void add(TextFlaw flaw) {
    if (kinds_.has(flaw.kind)) flaws_.push_back(std::move(flaw));
  }

  std::string_view text_;
  FlawKinds kinds_;
  std::vector<TextFlaw> flaws_;
  std::size_t blank_until_ = 0;  // hidden characters before here are known to stand among blanks
};

bool asks_for_letters(FlawKinds kinds) {
  for (std::size_t i = 0; i < kFlawKindCount; ++i) {
    const auto kind = static_cast<FlawKind>(i);
    if (kind != FlawKind::kDoubledWord && kind != FlawKind::kMisplacedTone && kinds.has(kind)) return true;
  }
  return false;
}

}  // namespace

std::vector<TextFlaw> text_flaws(std::string_view text, FlawKinds kinds, const Doublings& doublings) {
  std::vector<TextFlaw> flaws;
  const bool letters = asks_for_letters(kinds) && text_signs(text).bits != 0;
  if (letters || (kinds.has(FlawKind::kMisplacedTone) && may_misplace_tone(text)))
    flaws = HealthCheck(text, kinds).run();
  // Blanks left to be written on are no slip.
  if (kinds.has(FlawKind::kDoubledBlank) && !flaws.empty() && is_placeholder(text))
    std::erase_if(flaws, [](const TextFlaw& flaw) { return flaw.kind == FlawKind::kDoubledBlank; });
  if (!kinds.has(FlawKind::kDoubledWord)) return flaws;
  find_doubled_words(text, doublings, flaws);
  std::ranges::stable_sort(flaws, {}, &TextFlaw::where);
  return flaws;
}

std::string mended(std::string_view text, const std::vector<TextFlaw>& flaws) {
  std::string out;
  std::uint32_t done = 0;
  for (const TextFlaw& flaw : flaws) {
    if (!flaw.certain || flaw.where.begin < done) continue;
    out.append(text.substr(done, flaw.where.begin - done)).append(flaw.text);
    done = flaw.where.end;
  }
  return out.append(text.substr(done));
}

}  // namespace rasoat::plans
