#include "rules/native/body_list.h"

#include <algorithm>
#include <iterator>

#include "plans/text.h"

namespace rasoat::rules {

namespace {

// How the names of bodies begin.
constexpr std::string_view kHeads[] = {
    "ban",       "bcsđ",      "btg",       "báo",     "bệnh viện", "bộ",        "chi bộ",      "các ban", "các bộ",
    "các huyện", "các quận",  "các sở",    "các thị", "các xã",    "công an",   "công ty",     "cục",     "huyện đoàn",
    "huyện ủy",  "hđnd",      "học viện",  "hội",     "khoa",      "liên hiệp", "liên đoàn",   "mttq",    "mặt trận",
    "phòng",     "quận đoàn", "quận ủy",   "sở",      "thanh tra", "thành ủy",  "thường trực", "thị ủy",  "trung tâm",
    "trường",    "tập đoàn",  "tỉnh đoàn", "tỉnh ủy", "ubkt",      "ubmttq",    "ubnd",        "viện",    "vp",
    "vpubnd",    "văn phòng", "vụ",        "đoàn",    "đài",       "đảng bộ",   "đảng đoàn",   "đảng ủy", "ủy"};
// Said once for all names that follow.
constexpr std::string_view kShared[] = {"các sở", "các bộ"};
constexpr std::string_view kAnd = " và ";
// One office of two bodies: "Văn phòng HĐND và UBND huyện".
constexpr std::string_view kOffices[] = {"văn phòng hđnd", "văn phòng hội đồng nhân dân", "vp hđnd"};

bool begins_with(std::string_view text, std::string_view word) {
  constexpr std::string_view kEnds = " :,;.(";
  return text.starts_with(word) && (text.size() == word.size() || kEnds.contains(text[word.size()]));
}

// Blanks, commas, colons and semicolons.
bool may_join(char c) { return static_cast<unsigned char>(c) <= ';'; }

class Cutter {
 public:
  explicit Cutter(std::string_view folded) : folded_(folded) {}

  std::vector<ListedBody> cut() {
    const std::string_view all = folded_;
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t joint = may_join(all[at]) ? joint_at(at) : 0;
      if (joint == 0) {
        ++at;
        continue;
      }
      take(at);
      if (all[at] == ';') kind_ = {};
      at = begin_ = at + joint;
    }
    take(all.size());
    return std::move(bodies_);
  }

 private:
  // How long the joint at this place is; 0 where the text goes on.
  [[nodiscard]] std::size_t joint_at(std::size_t at) {
    const std::string_view rest = folded_.substr(at);
    if (rest[0] == ';') return 1;
    if (rest[0] == ':') return shares_kind(at) ? 1 : 0;
    const std::size_t length = rest[0] == ',' ? 1 : rest.starts_with(kAnd) ? kAnd.size() : 0;
    if (length == 0 || (length > 1 && is_office(at))) return 0;
    std::string_view next = rest.substr(length);
    if (next.starts_with(' ')) next.remove_prefix(1);
    return (length == 1 && !kind_.empty()) || begins_like_a_body(next) ? length : 0;
  }

  [[nodiscard]] bool is_office(std::size_t end) const {
    std::string_view before = folded_.substr(begin_, end - begin_);
    if (before.starts_with(' ')) before.remove_prefix(1);
    return std::ranges::find(kOffices, before) != std::end(kOffices);
  }

  bool shares_kind(std::size_t colon) {
    const std::string_view before = folded_.substr(begin_, colon - begin_);
    for (const std::string_view shared : kShared) {
      if (before != shared && before != std::string(" ").append(shared)) continue;
      kind_ = shared.substr(shared.find(' ') + 1);
      return true;
    }
    return false;
  }

  void take(std::size_t end) {
    std::size_t begin = begin_;
    const std::string_view all = folded_;
    constexpr std::string_view kAround = " -.,";
    while (begin < end && kAround.contains(all[begin])) ++begin;
    while (begin < end && kAround.contains(all[end - 1])) --end;
    if (begin == end) return;
    const std::string_view name = all.substr(begin, end - begin);
    const bool lacks_kind = !kind_.empty() && !begins_like_a_body(name);
    bodies_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                       lacks_kind ? std::string(kind_).append(" ").append(name) : std::string(name)});
  }

  std::string_view folded_;
  std::size_t begin_ = 0;
  std::string_view kind_;
  std::vector<ListedBody> bodies_;
};

}  // namespace

bool begins_like_a_body(std::string_view folded) {
  return std::any_of(std::begin(kHeads), std::end(kHeads),
                     [&](std::string_view head) { return begins_with(folded, head); });
}

std::vector<ListedBody> bodies_in_folded(std::string_view folded) { return Cutter(folded).cut(); }

std::vector<ListedBody> listed_bodies(std::string_view text) {
  const plans::Folded folded = plans::fold_with_offsets(text);
  std::vector<ListedBody> bodies = bodies_in_folded(folded.text);
  for (ListedBody& body : bodies) body.where = folded.original(body.where);
  return bodies;
}

}  // namespace rasoat::rules
