#include "checker/portfolio/own_words.h"

#include <algorithm>
#include <array>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/word_table.h"

namespace rasoat::checker {

using plans::kNoPlanNode;
using plans::Plan;
using plans::PlanKind;
using plans::PlanNode;

namespace {

constexpr std::array<std::string_view, 10> kOwnParts = {"dac_diem_tinh_hinh", "giai_phap",   "khac_phuc", "lo_trinh",
                                                        "muc_tieu",           "nhiem_vu",    "phu_luc",   "tap_huan",
                                                        "to_chuc_thuc_hien",  "tuyen_truyen"};

// The letter or digit without tone and letter marks, so that hóa and hoá, composed or not, are one word; 0 for what is
// none, kMark for a mark that stands by itself.
constexpr char32_t kMark = 1;

char32_t bare_letter(char32_t point) {
  if (point < 0x80) {
    const char32_t lower = point | 0x20;
    return lower >= U'a' && lower <= U'z' ? lower : point >= U'0' && point <= U'9' ? point : 0;
  }
  if (point >= 0x300 && point <= 0x36F) return kMark;
  return plans::is_letter_or_digit(point) ? plans::base_letter(point) : 0;
}

// In four bytes, so that a table of them stays at hand.
class Letter {
 public:
  Letter() = default;
  explicit Letter(char32_t point) {
    const char32_t bare = bare_letter(point);
    bits_ =
        bare | (plans::lower_letter(point) != point ? kCapital : 0U) | (bare >= U'0' && bare <= U'9' ? kFigure : 0U);
  }

  [[nodiscard]] std::uint32_t bare() const { return bits_ & kBare; }  // as bare_letter says
  [[nodiscard]] bool is_capital() const { return (bits_ & kCapital) != 0; }
  [[nodiscard]] bool is_figure() const { return (bits_ & kFigure) != 0; }

 private:
  static constexpr std::uint32_t kCapital = 1U << 31, kFigure = 1U << 30, kBare = kFigure - 1;
  std::uint32_t bits_ = 0;
};

// Nearly all that a plan says is written with Latin letters, so what there is to know of them is looked up.
struct LatinLetters {
  static constexpr std::size_t kVietnamese = plans::kVietnameseEnd - plans::kVietnameseBegin;
  std::array<Letter, plans::kLatinEnd> latin;
  std::array<Letter, kVietnamese> vietnamese;

  LatinLetters() {
    for (char32_t point = 0; point < latin.size(); ++point) latin[point] = Letter(point);
    for (char32_t place = 0; place < kVietnamese; ++place) vietnamese[place] = Letter(plans::kVietnameseBegin + place);
  }
};

const LatinLetters& latin_letters() {
  static const LatinLetters letters;
  return letters;
}

// A word that was met before, with what stands behind it up to the next space.
struct MetWord {
  std::uint32_t hash = 0;
  std::uint32_t length = 0;  // of its letters
  bool own = false;          // no name, no figure
};
using MetWords = plans::WordTable<MetWord>;

// Of this thread, from plan to plan: it spares reading letters, and changes no answer.
MetWords& met_words() {
  static thread_local MetWords words;
  return words;
}

class WordReader {
 public:
  WordReader(std::string_view text, std::uint32_t number, std::vector<OwnWord>& words)
      : text_(text), number_(number), words_(words) {}

  void run() {
    for (std::size_t at = 0; at < text_.size();) {
      plans::WordKey key;
      if (at == 0 || text_[at - 1] == ' ') {
        key = plans::word_key_at(text_, at);
        if (const MetWord* const met = met_.find(key)) {
          add(*met, at);
          at += key.size + 1;
          continue;
        }
      }
      const std::size_t begin = at;
      const Letter letter = next_letter(at);
      if (letter.bare() > kMark) {
        const MetWord word = read_word(begin, letter, at);
        add(word, begin);
        at = begin + word.length;
        if (is_alone(at, begin + key.size)) met_.keep(key, word);
      } else if (const char32_t closing = closing_of(begin); closing != 0) {
        at = after_quote(at, closing);
      }
    }
  }

 private:
  [[nodiscard]] char32_t closing_of(std::size_t at) const {
    if (text_[at] == '"') return U'"';
    return text_.substr(at, kOpening.size()) == kOpening ? U'”' : 0;
  }

  // As Letter(next_code_point(…)).
  [[nodiscard]] Letter next_letter(std::size_t& at) const {
    const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(text_[place]); };
    const auto goes_on = [&](std::size_t place) { return place < text_.size() && (byte(place) & 0xC0) == 0x80; };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
      ++at;
      return letters_.latin[lead];
    }
    if (lead >= 0xC2 && lead < 0xC0 + plans::kLatinEnd / 64 && goes_on(at + 1)) {
      const char32_t point = (lead & 0x1FU) << 6 | (byte(at + 1) & 0x3FU);
      at += 2;
      return letters_.latin[point];
    }
    if (lead == 0xE1 && goes_on(at + 1) && goes_on(at + 2)) {
      const char32_t point = 0x1000 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU);
      if (point >= plans::kVietnameseBegin && point < plans::kVietnameseEnd) {
        at += 3;
        return letters_.vietnamese[point - plans::kVietnameseBegin];
      }
    }
    return Letter(plans::next_code_point(text_, at));
  }

  // Past the closing mark; where there is none, past the opening one, and no other is looked for.
  std::size_t after_quote(std::size_t at, char32_t closing) {
    for (std::size_t next = at; !unclosed_ && next < text_.size();) {
      if (plans::next_code_point(text_, next) == closing) return next;
    }
    unclosed_ = true;
    return at;
  }

  // `next`: after its first letter.
  [[nodiscard]] MetWord read_word(std::size_t begin, Letter first, std::size_t next) const {
    constexpr std::uint64_t kPrime = 0x100000001b3;
    std::uint64_t hash = (0xcbf29ce484222325 ^ first.bare()) * kPrime;
    bool figure = first.is_figure();
    Letter second;
    std::size_t end = next;
    for (std::size_t count = 1; next < text_.size(); end = next, ++count) {
      const Letter letter = next_letter(next);
      if (count == 1) second = letter;
      if (letter.bare() == 0) break;
      if (letter.bare() == kMark) continue;
      figure |= letter.is_figure();
      hash = (hash ^ letter.bare()) * kPrime;
    }
    // A capital and then a small letter are a name. A word all in capitals belongs to a heading.
    const bool name = first.is_capital() && !second.is_capital();
    return {static_cast<std::uint32_t>(hash >> 20), static_cast<std::uint32_t>(end - begin), !figure && !name};
  }

  void add(const MetWord& word, std::size_t begin) {
    if (!word.own) return;
    const auto at = static_cast<std::uint32_t>(begin);
    words_.push_back({word.hash, number_, {at, at + word.length}});
  }

  // Is a word that ends at `at` all that there is before `end`, but for marks of ASCII that open no quotation?
  [[nodiscard]] bool is_alone(std::size_t at, std::size_t end) const {
    if (end < at) return false;
    const auto is_mark = [](char byte) {
      const auto code = static_cast<unsigned char>(byte);
      return code < 0x80 && bare_letter(code) == 0 && byte != '"';
    };
    return std::ranges::all_of(text_.substr(at, end - at), is_mark);
  }

  static constexpr std::string_view kOpening = "“";

  std::string_view text_;
  std::uint32_t number_;
  std::vector<OwnWord>& words_;
  const LatinLetters& letters_ = latin_letters();
  MetWords& met_ = met_words();
  bool unclosed_ = false;
};

bool is_own_text(const Plan::Node& node) {
  return node.kind == PlanKind::kText &&
         (node.value_kind == plans::ValueKind::kText || node.value_kind == plans::ValueKind::kTable);
}

// A citation's and a deadline's wording is nobody's own.
bool is_foreign(const Plan::Node& node) {
  return node.kind == PlanKind::kBlock &&
         (node.block == plans::Block::kCitation || node.block == plans::Block::kDeadline);
}

PlanNode after(const Plan& plan, PlanNode node, PlanNode end) {
  return plan[node].next == kNoPlanNode ? end : plan[node].next;
}

void read_part(const Plan& plan, PlanNode part, PlanNode end, OwnWords& own) {
  for (PlanNode node = part; node < end;) {
    if (is_foreign(plan[node])) {
      const PlanNode foreign = node++;
      while (node < end && plan[node].parent >= foreign) ++node;
      continue;
    }
    if (is_own_text(plan[node])) {
      const std::size_t before = own.words.size();
      WordReader(plan[node].text, static_cast<std::uint32_t>(own.texts.size()), own.words).run();
      if (own.words.size() > before) own.texts.push_back(node);
    }
    ++node;
  }
}

}  // namespace

OwnWords own_words_of(const Plan& plan) {
  OwnWords own;
  const auto end = static_cast<PlanNode>(plan.size());
  if (end == 0) return own;
  for (PlanNode part = plan[plan.root()].first_child; part != kNoPlanNode; part = plan[part].next) {
    const plans::Field* field = plan[part].field;
    if (field != nullptr && std::find(kOwnParts.begin(), kOwnParts.end(), field->key) != kOwnParts.end())
      read_part(plan, part, after(plan, part, end), own);
  }
  return own;
}

std::vector<OwnWord> words_of(std::string_view text) {
  std::vector<OwnWord> words;
  WordReader(text, 0, words).run();
  return words;
}

}  // namespace rasoat::checker
