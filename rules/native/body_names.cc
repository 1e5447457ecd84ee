#include "rules/native/body_names.h"

#include <algorithm>

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "rules/native/body_list.h"
#include "rules/registry/name_words.h"
#include "rules/registry/names.h"

namespace rasoat::rules {

namespace {

constexpr std::size_t kMaxCompared = 32'000'000;  // bytes of names and texts; beyond, a body counts as found
constexpr std::size_t kMostWords = 60;

// Names that take in everybody.
constexpr std::string_view kEveryone[] = {"như trên",    "như kính gửi",     "các đơn vị",        "các cơ quan",
                                          "các tổ chức", "đơn vị thuộc",     "đơn vị trực thuộc", "đơn vị liên quan",
                                          "toàn thể",    "cơ quan liên quan"};
// "Như Mục IV", "nêu tại Điều 3", "theo danh sách": whoever is named there.
constexpr std::string_view kReferring[] = {"như", "tại", "ở", "theo"};
constexpr std::string_view kReferredTo[] = {"mục", "phần", "chương", "điều", "khoản", "điểm", "phụ", "danh"};
// Organs within the issuer: they sign or keep the plan.
constexpr std::string_view kWithinIssuer[] = {"ban thường vụ", "thường vụ",    "ban chấp hành", "thường trực",
                                              "chi ủy",        "đảng ủy viên", "cấp ủy",        "tập thể"};

constexpr std::string_view kOrganisation = "đảng bộ ";  // for its committee
constexpr std::string_view kMassOrganisations[] = {"đoàn thể", "tổ chức chính trị - xã hội",
                                                   "tổ chức chính trị xã hội"};
// "Các sở, ban, ngành tỉnh" are the agencies of its people's committee, of which one is no “sở”.
constexpr std::string_view kSectors[] = {"ban, ngành", "sở, ngành", "ban ngành", "sở ngành"};
constexpr std::string_view kInspectorate = "thanh tra";
constexpr std::string_view kMassOrganisationStarts[] = {"hội", "đoàn", "công đoàn", "liên đoàn", "liên hiệp"};

// By whole words.
bool begins_with(std::string_view text, std::string_view start) {
  return text.starts_with(start) && (text.size() == start.size() || text[start.size()] == ' ');
}

std::string initials(std::span<const std::string_view> words, std::size_t from) {
  std::string text;
  for (std::size_t i = from; i < words.size(); ++i) {
    if (words[i] == "và" || words[i] == "&") continue;
    const auto lead = static_cast<unsigned char>(words[i][0]);
    text += words[i].substr(0, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
  }
  return text;
}

template <std::size_t Size>
bool is_one_of(std::string_view word, const std::string_view (&words)[Size]) {
  return std::ranges::find(words, word) != std::end(words);
}

bool refers_elsewhere(std::span<const std::string_view> words) {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (is_one_of(words[i - 1], kReferring) && is_one_of(words[i], kReferredTo)) return true;
  return false;
}

// "đoàn thanh niên trường" of "đoàn thanh niên cộng sản hồ chí minh trường": words left out in the middle.
bool is_shortened(std::span<const std::string_view> shorter, std::span<const std::string_view> words) {
  if (shorter.size() < 3 || words.empty()) return false;
  if (shorter.front() != words.front() || shorter.back() != words.back()) return false;
  auto at = words.begin();
  for (const std::string_view word : shorter) {
    at = std::find(at, words.end(), word);
    if (at == words.end()) return false;
    ++at;
  }
  return true;
}

std::string letters_of(std::string_view word) {
  std::string letters(word);
  std::erase_if(letters, [](char c) { return std::string_view("&-.,;:/").contains(c); });
  return letters;
}

bool is_joint(std::string_view word) { return word == "và" || letters_of(word).empty(); }

// How many of `words` the letters of the abbreviation begin (U for Ủy), joints left out; 0 where they do not.
std::size_t spelled_out(std::string_view abbreviation, std::span<const std::string_view> words) {
  std::size_t at = 0;
  std::size_t word = 0;
  for (; at < abbreviation.size() && word < words.size(); ++word) {
    if (is_joint(words[word])) continue;
    std::size_t begin = 0;
    const char32_t first = plans::next_code_point(words[word], begin);
    const char32_t letter = plans::next_code_point(abbreviation, at);
    if (letter != first && letter != plans::base_letter(first)) return 0;
  }
  return at == abbreviation.size() && word >= 2 ? word : 0;
}

// "sở khcn" and "sở khoa học và công nghệ"; "hội lhtn tỉnh" and "hội liên hiệp thanh niên việt nam tỉnh".
bool is_same_by_initials(std::span<const std::string_view> some, std::span<const std::string_view> others) {
  const auto skip_idle = [](std::span<const std::string_view>& words) {
    for (;;) {
      if (!words.empty() && is_joint(words[0])) {
        words = words.subspan(1);
      } else if (words.size() >= 2 && letters_of(words[0]) == "việt" && letters_of(words[1]) == "nam") {
        words = words.subspan(2);
      } else {
        return;
      }
    }
  };
  const auto take = [](std::span<const std::string_view>& one, std::span<const std::string_view>& other) {
    const std::string letters = letters_of(one[0]);
    const std::size_t words = letters.size() < 2 ? 0 : spelled_out(letters, other);
    if (words == 0) return false;
    one = one.subspan(1);
    other = other.subspan(words);
    return true;
  };
  bool shortened = false;
  for (;;) {
    skip_idle(some);
    skip_idle(others);
    if (some.empty() || others.empty()) return shortened && some.empty() && others.empty();
    if (letters_of(some[0]) == letters_of(others[0])) {
      some = some.subspan(1);
      others = others.subspan(1);
    } else if (take(some, others) || take(others, some)) {
      shortened = true;
    } else {
      return false;
    }
  }
}

}  // namespace

void BodyNames::add(const BodyName& name) {
  names_.push_back(&name);
  full_names_.insert(name.full);
}

void BodyNames::add_text(std::string_view folded) { texts_.push_back(folded); }

void BodyNames::look_closely() {
  if (looked_closely_) return;
  looked_closely_ = true;
  for (const BodyName* name : names_) look_at(*name);
  full_texts_.reserve(texts_.size());
  for (const std::string_view text : texts_)
    compared_.push_back({full_texts_.emplace_back(without_abbreviations(text))});
  for (const Compared& one : compared_) bytes_ += one.full.size();
}

void BodyNames::look_at(const BodyName& name) {
  const std::size_t first = compared_words_.size();
  each_word(name.full, [this](std::string_view word) { compared_words_.push_back(word); });
  const Words words = Words(compared_words_).subspan(first);
  everyone_ |= refers_elsewhere(words);
  for (const std::string_view phrase : kEveryone) everyone_ |= plans::mentions_folded(name.full, phrase);
  for (const std::string_view phrase : kMassOrganisations)
    mass_organisations_ |= plans::mentions_folded(name.full, phrase);
  for (const std::string_view phrase : kSectors) sectors_ |= plans::mentions_folded(name.folded, phrase);
  keeps_ |= name.folded.starts_with("lưu");
  // Of a line that names several, each with more than one word.
  for (const std::string& piece : name.pieces)
    if (piece.find(' ') != std::string::npos) parts_.push_back(piece);
  // "UBND các xã, phường", "Các Sở: XD, TC": whatever begins with one of these words is of their kind.
  // Not “Các đồng chí Ủy viên Ban Chấp hành”, who are persons.
  const bool persons = name.person || plans::mentions_folded(name.full, "đồng chí");
  if (!persons && std::ranges::find(words, "các") != words.end()) group_words_.insert(words.begin(), words.end());
  each_word(name.folded, [&](std::string_view word) {
    std::string letters = letters_of(word);  // "VH-TT&DL"
    if (letters.size() >= 2) shorts_.insert(std::move(letters));
  });
  compared_.push_back({name.full, first, std::min(words.size(), kMostWords)});
}

// Do its initials, or a beginning of them, stand among the names?
bool BodyNames::has_short_form(Words words) const {
  for (std::size_t from = 0; from < std::min<std::size_t>(3, words.size()); ++from) {
    const std::string letters = initials(words, from);
    for (std::size_t end = 1; end <= letters.size(); ++end) {
      const bool whole = end == letters.size();
      if ((from == 0 || whole) && shorts_.contains(letters.substr(0, end))) return true;
    }
  }
  return false;
}

// "công đoàn cơ sở" of "Công đoàn, Đoàn Thanh niên"; "hội nông dân phường" of "các đoàn thể phường".
bool BodyNames::is_of_a_part(std::string_view full) const {
  const auto begins = [full](std::string_view start) { return begins_with(full, start); };
  if (mass_organisations_ && !begins("hội đồng") && std::ranges::any_of(kMassOrganisationStarts, begins)) return true;
  return (sectors_ && begins(kInspectorate)) || std::ranges::any_of(parts_, begins);
}

// One name within the other, or nearly all words in common.
bool BodyNames::is_like_one(std::string_view full, Words words) const {
  for (const Compared& one : compared_) {
    if (plans::mentions_folded(one.full, full)) return true;
    const Words its = words_in(one);
    if (its.size() >= 2 && plans::mentions_folded(full, one.full)) return true;
    if (is_shortened(its, words) || is_same_by_initials(words, its)) return true;
    const auto in_common = static_cast<std::size_t>(std::ranges::count_if(
        words, [its](std::string_view word) { return std::ranges::find(its, word) != its.end(); }));
    if (words.size() >= 2 && in_common * 4 >= words.size() * 3) return true;
  }
  return false;
}

bool BodyNames::holds(std::string_view full) {
  if (full_names_.contains(full)) return true;
  look_closely();
  const std::vector<std::string_view> words = words_of(full);
  if (everyone_ || words.size() > kMostWords) return true;
  if (!words.empty() && group_words_.contains(words[0])) return true;
  if ((full.starts_with("văn phòng") && keeps_) || has_short_form(words) || is_of_a_part(full)) return true;
  compared_bytes_ += bytes_;
  return compared_bytes_ > kMaxCompared || is_like_one(full, words);
}

bool is_issuer(std::string_view full, std::string_view issuer) {
  for (const std::string_view organ : kWithinIssuer) {
    if (full.starts_with(organ)) return true;
  }
  std::string committee;
  if (full.starts_with(kOrganisation)) {
    committee = full;
    name_committee(committee);
    full = committee;
  }
  if (issuer.empty()) return false;
  if (issuer == full || plans::mentions_folded(issuer, full) || full.starts_with(issuer)) return true;
  // “Phường Mỹ Tho” alone: which body of it is meant, another rule asks.
  return full.ends_with(issuer) && !begins_like_a_body(issuer);
}

}  // namespace rasoat::rules
