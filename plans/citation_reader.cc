#include "plans/citation_reader.h"

#include <algorithm>

#include "plans/digits.h"
#include "plans/title_words.h"

namespace rasoat::plans {

using enum WordKind;

namespace {

constexpr std::size_t kMostNameWords = 32;
constexpr std::size_t kMostTitles = 16;  // within one another

bool is_law(std::string_view code) {
  return code == "luat" || code == "bo_luat" || code == "phap_lenh" || code == "hien_phap";
}

// May a sentence go on so after "Nghị quyết 20"? "Hướng dẫn 31 chi bộ", "Quyết định 10 dự án" count something.
bool may_follow_number(WordKind kind, std::string_view word) {
  constexpr WordKind kKinds[] = {kEnd, kStop, kComma, kAnd, kOpen, kClose, kTerm, kDate, kOpener, kCalled, kOf};
  if (std::ranges::find(kKinds, kind) != std::end(kKinds)) return true;
  constexpr std::string_view kWords[] = {"của", "về",  "đến",  "trong", "trên", "tại",  "được", "theo", "ở",   "là",
                                         "cho", "với", "gắn",  "đã",    "và",   "cùng", "tới",  "do",   "đối", "khi",
                                         "thì", "vào", "bằng", "nêu",   "chỉ",  "có",   "xác",  "phù",  "để",  "nhằm"};
  return std::ranges::find(kWords, word) != std::end(kWords);
}

// "Luật Chuyển giao công nghệ", "Luật Đầu tư theo phương thức đối tác công tư"
bool within_law_name(std::string_view text) {
  constexpr std::string_view kNames[] = {"giao công nghệ", "theo phương thức đối tác", "đối tác công tư"};
  return std::ranges::any_of(kNames, [text](std::string_view name) { return text.starts_with(name); });
}

// "Luật Ngân sách nhà nước và khoản 2 Điều 3 …": of another document.
bool is_clause(std::string_view word) { return word == "khoản" || word == "điều" || word == "điểm"; }

}  // namespace

// "hướng dẫn", "quy định" name a document only before its number or with a capital; else they open a title.
WordKind CitationReader::kind(std::size_t at) const {
  const CitationWord& word = words_[at];
  if (word.kind != kType || word.capital || (word.code != "huong_dan" && word.code != "quy_dinh")) return word.kind;
  return symbol_follows(at + 1) ? kType : kOpener;
}

CitedText CitationReader::part(std::size_t first, std::size_t behind) const {
  if (behind <= first) return {};
  const Span where = words_.original({words_[first].where.begin, words_[behind - 1].where.end});
  return {text_of(where, text_), where, kNoPlanNode};
}

bool CitationReader::symbol_follows(std::size_t at) const {
  if (words_[at].kind == kOpen) ++at;
  if (words_[at].kind == kNumber) ++at;
  return words_[at].kind == kSymbol;
}

std::vector<Citation> CitationReader::read() {
  while (at_ < words_.size()) {
    switch (kind(at_)) {
      case kStop:
        close_all(at_);
        ++at_;
        break;
      case kSymbol:
        read_bare_symbol();
        break;
      case kType:
        if (!read_type_head()) ++at_;
        break;
      case kCalled:
      case kOpen:
        if (!read_short_name_of_open()) ++at_;
        break;
      default:
        ++at_;
    }
  }
  close_all(words_.size());
  return std::move(found_);
}

bool CitationReader::read_type_head() {
  const std::size_t first = at_;
  Citation found;
  found.type = part(at_, at_ + 1);
  found.type_code = words_[at_].code;
  ++at_;
  if (symbol_head(found) || congress_head(found) || named_head(found) || law_head(found) || short_head(found)) {
    place(std::move(found), first);
    return true;
  }
  at_ = first;
  return false;
}

// Nghị quyết số 20-NQ/TW, Nghị quyết (số 20-NQ/TW)
bool CitationReader::symbol_head(Citation& found) {
  if (!symbol_follows(at_)) return false;
  const bool bracket = is(at_, kOpen);
  if (bracket) ++at_;
  take_symbol(found);
  if (bracket && is(at_, kClose)) ++at_;
  return true;
}

void CitationReader::take_symbol(Citation& found) {
  if (is(at_, kNumber)) ++at_;
  found.kind = CitationKind::kSymbol;
  found.symbol_text = part(at_, at_ + 1);
  found.symbol = words_.symbols()[words_[at_].value].canonical;
  ++at_;
}

// Nghị quyết [của] Đại hội đại biểu toàn quốc lần thứ XIII [của Đảng]
bool CitationReader::congress_head(Citation& found) {
  std::size_t at = at_;
  if (is(at, kOf)) ++at;
  if (!is(at, kCongress) || (found.type_code != "nghi_quyet" && found.type_code != "khac")) return false;
  const std::size_t first = at;
  found.kind = CitationKind::kCongress;
  found.term = static_cast<std::uint8_t>(words_[at].value);
  at_ = at + 1;
  if (found.term > 0) {
    found.issuer = part(first, at_);
    found.term_text = found.issuer;
    if (is(at_, kOf) && words_.folded(words_[at_ + 1]) == "đảng") at_ += 2;
    return true;
  }
  const std::string_view rest = words_.folded_from(words_[at_]);
  if (!rest.starts_with("đảng bộ") && !rest.starts_with("chi bộ") && !rest.starts_with("đại biểu")) return false;
  while (is(at_, kPlain) && at_ - first < kMostNameWords) ++at_;
  found.issuer = part(first, at_);
  return true;
}

// Nghị quyết [của] Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XI [(số 20-NQ/TW)];
// Nghị quyết [của] Bộ Chính trị số 57-NQ/TW
bool CitationReader::named_head(Citation& found) {
  if (!is(at_, kOf) && !is(at_, kPlenum) && !body_at(at_)) return false;
  const bool of = is(at_, kOf);
  if (of) ++at_;
  if (!read_issuer(found)) return false;
  const bool bracketed = is(at_, kOpen) && is(at_ + 1, kTerm) && is(at_ + 2, kClose);
  const std::size_t term = bracketed || is(at_, kComma) ? at_ + 1 : at_;
  if (is(term, kTerm)) {
    found.term = static_cast<std::uint8_t>(words_[term].value);
    found.term_text = part(term, term + 1);
    at_ = term + (bracketed ? 2 : 1);
  }
  if (is(at_, kComma) && symbol_follows(at_ + 1)) ++at_;
  std::size_t at = at_;
  if (is(at, kOpen)) ++at;
  if (is(at, kType) && symbol_follows(at + 1)) ++at;
  if (symbol_follows(at)) {
    const bool bracket = is(at_, kOpen);
    at_ = at;
    take_symbol(found);
    if (bracket && is(at_, kClose)) ++at_;
    return true;
  }
  found.kind = CitationKind::kPlenum;
  return found.plenum > 0 && found.type_code == "nghi_quyet";
}

// Luật Khoa học, công nghệ và đổi mới sáng tạo [số 93/2025/QH15], Hiến pháp [năm 2013]
bool CitationReader::law_head(Citation& found) {
  // In a heading of capitals, "PHÁP LUẬT TRÊN ĐỊA BÀN" is no law.
  const bool heading = words_[at_ - 1].all_capitals;
  if (!is_law(found.type_code) || !words_[at_ - 1].capital) return false;
  const std::size_t first = at_;
  const bool constitution = found.type_code == "hien_phap";
  if (!constitution && !words_[at_].capital) return false;
  while (!constitution && at_ - first < kMostNameWords) {
    const WordKind next = kind(at_);
    const bool name =
        next == kPlain || next == kOpener || (next == kType && !is_law(words_[at_].code)) ||
        (next == kBreak && within_law_name(words_.folded_from(words_[at_]))) ||
        (next == kAnd && !is(at_ + 1, kBreak) && !is(at_ + 1, kType) && !is_clause(words_.folded(words_[at_ + 1]))) ||
        (next == kComma && is(at_ + 1, kPlain) && !words_[at_ + 1].capital);
    if (!name || (next == kType && symbol_follows(at_ + 1))) break;
    ++at_;
  }
  found.kind = CitationKind::kLaw;
  found.title = part(first, at_);
  std::size_t at = at_;
  if (is(at, kOpen)) ++at;
  if (is(at, kType) && is_law(words_[at].code)) ++at;
  if (!symbol_follows(at)) return !heading;
  const bool bracket = is(at_, kOpen);
  at_ = at;
  take_symbol(found);
  if (bracket && is(at_, kClose)) ++at_;
  return true;
}

// Nghị quyết 20, Kết luận số 69
bool CitationReader::short_head(Citation& found) {
  const bool says_number = is(at_, kNumber);
  const std::size_t number = says_number ? at_ + 1 : at_;
  const std::string_view digits = words_.folded(words_[number]);
  if (!is(number, kPlain) || !all_digits(digits) || digits.size() > 4) return false;
  if (digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"))) return false;
  if (!says_number) {
    const CitationWord& next = words_[number + 1];
    if (!words_[at_ - 1].capital || !may_follow_number(next.kind, words_.folded(next))) return false;
    // "Kế hoạch 05 năm 2026 - 2030": how many years.
    if (next.kind == kDate && words_.folded(next).starts_with("năm") && is(number + 2, kDash)) return false;
  }
  found.kind = CitationKind::kShort;
  found.short_number = part(number, number + 1);
  at_ = number + 1;
  return true;
}

void CitationReader::read_bare_symbol() {
  const std::size_t first = at_ > 0 && is(at_ - 1, kNumber) ? at_ - 1 : at_;
  Citation found;
  take_symbol(found);
  place(std::move(found), first);
}

// The head is read and `at_` is behind it.
void CitationReader::place(Citation found, std::size_t first) {
  found.head = part(first, at_);
  if (stands_beside(first)) close_all(is(first - 2, kComma) ? first - 2 : first - 1);
  opens_title_ = false;
  read_tail(found);
  found.whole = part(first, at_);
  if (!open_.empty()) {
    found.parent = open_.back().citation;
    const bool in_run = first > 0 && (is(first - 1, kAnd) || is(first - 1, kComma));
    found.nesting = open_.back().has_child || in_run ? Nesting::kEither : Nesting::kInTitle;
    open_.back().has_child = true;
  }
  found_.push_back(std::move(found));
  title_begins_.push_back(opens_title_ ? at_ : 0);
  if (opens_title_ && open_.size() < kMostTitles)
    open_.push_back({static_cast<std::uint32_t>(found_.size() - 1), false});
}

// "… về phát triển khoa học và công nghệ và Kết luận số 69-KL/TW", "… và số 69-KL/TW": behind a title that speaks of no
// document.
bool CitationReader::stands_beside(std::size_t first) const {
  if (open_.size() != 1 || open_.back().has_child || first == 0) return false;
  if (!is(first - 1, kAnd) && !is(first - 1, kComma)) return false;
  const std::size_t begin = title_begins_[open_.back().citation];
  const std::string_view title = words_.folded_from(words_[begin]);
  return !is_about_documents(title.substr(0, words_[first - 1].where.begin - words_[begin].where.begin));
}

// Ends the titles that are open beyond `depth`; `end` is the word behind them.
void CitationReader::close(std::size_t depth, std::size_t end) {
  while (open_.size() > depth) {
    const std::uint32_t index = open_.back().citation;
    Citation& citation = found_[index];
    citation.title = part(title_begins_[index], end);
    if (end > title_begins_[index]) {
      citation.whole.where.end = citation.title.where.end;
      citation.whole.text = text_of(citation.whole.where, text_);
    }
    open_.pop_back();
  }
}

// "(sau đây gọi tắt là Kết luận 69)" behind titles: it names the document of that type, the outermost first.
bool CitationReader::read_short_name_of_open() {
  if (open_.empty()) return false;
  const std::size_t bracket = at_;
  std::size_t name = is(at_, kOpen) ? at_ + 1 : at_;
  const bool called = is(name, kCalled);
  if (called) ++name;
  if (!called && !(is(name, kType) && words_[name].capital)) return false;
  if (!called && (symbol_follows(name + 1) || !is(bracket, kOpen))) return false;
  std::size_t depth = 0;
  if (is(name, kType)) {
    for (std::size_t i = open_.size(); i-- > 0;)
      if (found_[open_[i].citation].type_code == words_[name].code) depth = i;
  }
  const std::uint32_t owner = open_[depth].citation;
  close(depth, bracket > 0 && is(bracket - 1, kComma) ? bracket - 1 : bracket);
  at_ = bracket;
  read_short_name(found_[owner]);
  found_[owner].whole.where.end = part(at_ - 1, at_).where.end;
  found_[owner].whole.text = text_of(found_[owner].whole.where, text_);
  return true;
}

std::vector<Citation> read_citations(std::string_view text) { return CitationReader(text).read(); }

}  // namespace rasoat::plans
