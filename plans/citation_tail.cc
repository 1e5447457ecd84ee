// The parts behind a citation's head: date, issuer, term, plenum, short name, and where its title opens.
#include <algorithm>

#include "plans/citation_phrases.h"
#include "plans/citation_reader.h"

namespace rasoat::plans {

using enum WordKind;

namespace {

constexpr std::size_t kMostIssuerWords = 40;

bool is_head_word(std::string_view word) {
  constexpr std::string_view kWords[] = {"bộ",     "sở",   "vụ",    "ban", "ủy",   "cục", "tổng", "phòng",
                                         "trường", "viện", "trung", "hội", "liên", "chi", "đảng", "học"};
  return std::ranges::find(kWords, word) != std::end(kWords);
}

}  // namespace

void CitationReader::read_tail(Citation& found) {
  while (read_part(found)) {
  }
  if (opens_title_ || !is(at_, kOpener)) return;
  opens_title_ = true;
}

// One more part; false when the tail ends, or an opener stands there.
bool CitationReader::read_part(Citation& found) {
  switch (kind(at_)) {
    case kComma:
    case kDash:
      if (!part_follows(found, at_ + 1)) return false;
      ++at_;
      return true;
    case kDate:
      if (found.date_text) return false;
      found.date_text = part(at_, at_ + 1);
      found.date = words_[at_].date;
      ++at_;
      return true;
    case kTerm:
      if (found.term != 0) return false;
      found.term = static_cast<std::uint8_t>(words_[at_].value);
      found.term_text = part(at_, at_ + 1);
      ++at_;
      return true;
    case kPlenum:
    case kOf:
      if (found.issuer) {
        // "khóa XI của Đảng": says nothing more.
        if (!is(at_, kOf) || words_.folded(words_[at_ + 1]) != "đảng") return false;
        at_ += 2;
        return true;
      }
      if (!is(at_, kOf)) return read_issuer(found);
      ++at_;
      // "Hội nghị lần thứ sáu của khóa XI": the term is the plenum's.
      return read_issuer(found) || found.plenum != 0;
    case kOpen:
      return read_bracket(found);
    case kClose:
      if (!opened_before(found)) return false;
      ++at_;
      return true;
    case kCalled:
      if (names_an_open_one(found, at_ + 1)) return false;
      read_short_name(found);
      return true;
    case kOpener: {
      // "ban hành ngày …", "ký ngày …"
      if (words_.folded(words_[at_]) != "ban hành" || !is(at_ + 1, kDate) || found.date_text) return false;
      ++at_;
      return true;
    }
    default:
      if (words_.folded(words_[at_]) == "ký" && is(at_ + 1, kDate) && !found.date_text) {
        ++at_;
        return true;
      }
      return !found.issuer && body_at(at_) && read_issuer(found);
  }
}

bool CitationReader::part_follows(const Citation& found, std::size_t at) const {
  switch (kind(at)) {
    case kDate:
      return !found.date_text;
    case kTerm:
      return found.term == 0;
    case kPlenum:
    case kOf:
      return !found.issuer && found.kind != CitationKind::kShort;
    case kCalled:
      return true;
    case kOpener:
      return words_.folded(words_[at]).starts_with("v") || found.date_text || found.issuer;
    default:
      return !found.issuer && found.date_text && body_at(at);
  }
}

bool CitationReader::body_at(std::size_t at) const {
  const CitationWord& word = words_[at];
  if (word.kind != kPlain && word.kind != kBreak) return false;
  return word.capital && begins_body(words_.folded_from(word));
}

// "Nghị quyết Trung ương 6 (Nghị quyết số 29-NQ/TW, ngày 17/11/2022) về …": the bracket that closes stands open in the
// head.
bool CitationReader::opened_before(const Citation& found) const {
  const std::string_view head = found.head.text;
  const std::size_t open = head.rfind('(');
  if (open == std::string_view::npos || head.find(')', open) != std::string_view::npos) return false;
  const std::uint32_t end = found.head.where.end;
  const Span close = words_.original(words_[at_].where);
  return close.begin >= end && text_.substr(end, close.begin - end).find(')') == std::string_view::npos;
}

// "(11/01/2024)", "(khóa XI)", "(Kết luận 69)", "(sau đây gọi tắt là …)"
bool CitationReader::read_bracket(Citation& found) {
  const bool date = is(at_ + 1, kDate) && is(at_ + 2, kClose) && !found.date_text;
  const bool term = is(at_ + 1, kTerm) && is(at_ + 2, kClose) && found.term == 0;
  if (date || term) {
    ++at_;
    if (!read_part(found)) return false;
    ++at_;
    return true;
  }
  if (words_.folded(words_[at_ + 1]) == "nay" && words_.folded(words_[at_ + 2]) == "là") {
    std::size_t end = at_ + 3;  // "(nay là Ban Tuyên giáo và Dân vận Trung ương)": who the issuer is today
    while (end - at_ < kMostIssuerWords && !is(end, kClose) && !is(end, kEnd) && !is(end, kStop)) ++end;
    if (!is(end, kClose)) return false;
    at_ = end + 1;
    return true;
  }
  const bool name = is(at_ + 1, kType) && words_[at_ + 1].capital && !symbol_follows(at_ + 2);
  if (found.short_name || !(name || is(at_ + 1, kCalled))) return false;
  if (names_an_open_one(found, is(at_ + 1, kCalled) ? at_ + 2 : at_ + 1)) return false;
  read_short_name(found);
  return true;
}

// "… về thực hiện Nghị quyết số 20-NQ/TW (gọi tắt là Kết luận 69)": the name is that of a document whose title is open.
bool CitationReader::names_an_open_one(const Citation& found, std::size_t name) const {
  if (open_.empty() || !is(name, kType) || words_[name].code == found.type_code) return false;
  return std::ranges::any_of(open_,
                             [&](const Open& one) { return found_[one.citation].type_code == words_[name].code; });
}

// At the bracket, at the words "gọi tắt là", or at the name itself.
void CitationReader::read_short_name(Citation& found) {
  const bool bracket = is(at_, kOpen);
  if (bracket) ++at_;
  if (is(at_, kCalled)) ++at_;
  const std::size_t first = at_;
  while (at_ - first < kMostIssuerWords) {
    const WordKind next = kind(at_);
    if (next == kEnd || next == kStop || next == kClose || next == kOpen) break;
    if (!bracket && (next == kComma || next == kAnd)) break;
    ++at_;
  }
  found.short_name = part(first, at_);
  if (bracket && is(at_, kClose)) ++at_;
}

// The body, and the plenum before it or the term behind it. False, and nothing taken, when there is none.
bool CitationReader::read_issuer(Citation& found) {
  const std::size_t start = at_;
  const bool of_plenum = is(at_, kPlenum) && found.plenum == 0;
  if (of_plenum) {
    const CitationWord& plenum = words_[at_];
    found.plenum = static_cast<std::uint8_t>(plenum.value);
    found.plenum_text = part(at_, at_ + 1);
    if (!plenum.inner.empty()) {
      const Span where = words_.original(plenum.inner);
      found.issuer = {text_of(where, text_), where, kNoPlanNode};
    }
    ++at_;
    if (is(at_, kComma) && body_at(at_ + 1)) ++at_;
    if (found.issuer || !(body_at(at_) || (is(at_, kOf) && body_at(at_ + 1)))) return true;
    if (is(at_, kOf)) ++at_;
  }
  const std::size_t first = at_;
  bool board = false;
  while (at_ - first < kMostIssuerWords && issuer_goes_on(first, board)) ++at_;
  while (at_ > first && (is(at_ - 1, kAnd) || is(at_ - 1, kComma) || is(at_ - 1, kDash) || is(at_ - 1, kOf))) --at_;
  if (at_ == first) {
    if (!of_plenum) at_ = start;
    return of_plenum;
  }
  found.issuer = part(first, at_);
  return true;
}

// Does the name of the body that began at `first` take in the word at `at_`? `board`: "Ban Chỉ đạo về …" has had its
// subject, in which commas stand.
bool CitationReader::issuer_goes_on(std::size_t first, bool& board) {
  const CitationWord& word = words_[at_];
  const bool begun = at_ > first;
  switch (kind(at_)) {
    case kPlain:
      return true;
    case kBreak:
      // ban chỉ đạo; ban chỉ đạo về bảo đảm …
      return begun &&
             (words_.folded(words_[at_ - 1]) == "ban" || (board && in_subject()) || names_all_bodies(first, at_));
    case kOpener: {
      const std::string_view name = words_.folded_from(words_[first]);
      const bool has_subject = name.starts_with("ban chỉ đạo") || name.starts_with("tiểu ban") ||
                               name.starts_with("tổ công tác") || name.starts_with("thường trực ban chỉ đạo") ||
                               name.starts_with("ủy ban quốc gia") || name.starts_with("hội đồng quốc gia");
      if (words_.folded(word) == "về" && has_subject && !board && begun) {
        board = true;
        return true;
      }
      // Within the subject words that open titles are but words: "về khoa học, đổi mới sáng tạo".
      return board && words_.folded(word) != "ban hành" && in_subject();
    }
    case kType:
      // Bộ Kế hoạch và Đầu tư; not "của Văn phòng Trung ương Đảng thông báo …"
      return begun && !symbol_follows(at_ + 1) && (word.capital || !words_[first].capital);
    case kAnd: {
      const WordKind next = kind(at_ + 1);
      if (!begun || next == kBreak || (next == kType && !board && symbol_follows(at_ + 2))) return false;
      if (names_all_bodies(first, at_ + 1)) return true;
      return ((next == kPlain || next == kType) && (board || words_[at_ + 1].capital)) || (board && next == kOpener);
    }
    case kComma:
      return begun && ((board && (is(at_ + 1, kPlain) || is(at_ + 1, kOpener))) || comma_in_name(first) ||
                       names_all_bodies(first, at_ + 1));
    case kDash:
      return begun && is(at_ + 1, kPlain);
    case kOf:
      return begun && is(at_ + 1, kPlain) && words_.folded(word) == "của";
    case kCongress:
      return true;
    default:
      return false;
  }
}

// "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương"
bool CitationReader::names_all_bodies(std::size_t first, std::size_t at) const {
  const std::string_view rest = words_.folded_from(words_[at]);
  return words_.folded_from(words_[first]).starts_with("đảng ") &&
         (rest.starts_with("các cơ quan") || rest.starts_with("các đoàn thể") || rest.starts_with("doanh nghiệp"));
}

// Right behind "về", a comma or "và" of a board's subject?
bool CitationReader::in_subject() const {
  return words_.folded(words_[at_ - 1]) == "về" || is(at_ - 1, kComma) || is(at_ - 1, kAnd);
}

// "Bộ Văn hóa, Thể thao và Du lịch": a comma, a capital that begins no other body, and soon an "và".
bool CitationReader::comma_in_name(std::size_t first) const {
  if (!is_head_word(words_.folded(words_[first])) || !is(at_ + 1, kPlain) || !words_[at_ + 1].capital) return false;
  if (is_head_word(words_.folded(words_[at_ + 1]))) return false;
  for (std::size_t at = at_ + 2; at < at_ + 9; ++at) {
    if (is(at, kAnd)) return words_[at + 1].capital && !is(at + 1, kType);
    if (!is(at, kPlain) && !is(at, kComma) && !is(at, kDash)) return false;
  }
  return false;
}

Citation CitationReader::read_issuer_alone() {
  Citation found;
  while (at_ < words_.size()) {
    if (is(at_, kTerm) && found.term == 0) {
      read_part(found);
    } else if (found.issuer || !read_issuer(found)) {
      ++at_;
    }
  }
  return found;
}

}  // namespace rasoat::plans
