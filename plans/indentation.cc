#include "plans/indentation.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "plans/scanner.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

constexpr int kStep = 2;

// A mapping or list that is open: the column in which it stands, and in which it shall.
struct Level {
  int was = 0;
  int is = 0;
  bool list = false;
};

class Indenter {
 public:
  explicit Indenter(const Document& document) : document_(document), source_(document.source()) { look_around(); }

  std::string run() {
    std::size_t begin = source_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    text_ = source_.substr(0, begin);
    for (; begin < source_.size();) {
      const std::size_t end = std::min(source_.find('\n', begin), source_.size() - 1) + 1;
      line(begin, source_.substr(begin, end - begin));
      begin = end;
    }
    settle_comments(nullptr, 0);
    return std::move(text_);
  }

 private:
  // Which bytes begin a key of a mapping in block style; which lines are the inside of something.
  void look_around() {
    for (NodeId node = 0; node < document_.size(); ++node) {
      const Span span = document_.span(node);
      const bool collection = document_.kind(node) == NodeKind::kMapping || document_.kind(node) == NodeKind::kSequence;
      const bool flow =
          collection && span.begin < source_.size() && (source_[span.begin] == '[' || source_[span.begin] == '{');
      if (document_.kind(node) == NodeKind::kMapping && !flow) note_keys(node);
      if (document_.kind(node) == NodeKind::kScalar || flow) note_inside(span);
    }
  }

  void note_keys(NodeId mapping) {
    for (NodeId key = document_.first_child(mapping); key != kNoNode; key = document_.next(document_.next(key)))
      keys_.insert(document_.anchor(key).value_or(document_.span(key)).begin);
  }

  void note_inside(Span span) {
    const std::string_view within = source_.substr(0, span.end);
    for (std::size_t at = within.find('\n', span.begin); at != std::string_view::npos && at + 1 < span.end;
         at = within.find('\n', at + 1))
      inside_.insert(at + 1);
  }

  void line(std::size_t begin, std::string_view bytes) {
    const std::size_t first = std::min(bytes.find_first_not_of(' '), bytes.size());
    const bool blank = bytes.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (inside_.contains(begin)) {
      settle_comments(nullptr, 0);
      shift(bytes, first, blank);
    } else if (blank || bytes[first] == '#') {
      comments_.push_back(bytes);
    } else if (Scanner(bytes).is_document_marker(0)) {  // has no other column than the first
      settle_comments(&levels_, 0);
      text_ += bytes;
    } else {
      structural(begin, bytes, static_cast<int>(first));
    }
  }

  // More or fewer of the blanks, `there` now, with which a line begins.
  void shift(std::string_view bytes, std::size_t there, bool blank) {
    if (shift_ < 0) {
      text_ += bytes.substr(std::min(static_cast<std::size_t>(-shift_), there));
    } else {
      if (!blank || there > 0) text_.append(static_cast<std::size_t>(shift_), ' ');
      text_ += bytes;
    }
  }

  void structural(std::size_t begin, std::string_view bytes, int column) {
    std::vector<Level> before = levels_;
    std::string made;
    std::size_t at = static_cast<std::size_t>(column);
    bool first = true;
    while (is_dash(bytes, at)) {
      const Level& list = open(static_cast<int>(at), true);
      if (first) made.append(static_cast<std::size_t>(list.is), ' ');
      first = false;
      const std::size_t next = std::min(bytes.find_first_not_of(' ', at + 1), bytes.size());
      const bool more = next < bytes.size() && bytes[next] != '\r' && bytes[next] != '\n' && bytes[next] != '#';
      made += more ? "- " : bytes.substr(at, next - at);
      at = next;
      shift_ = list.is - list.was;
      if (!more) break;
    }
    if (at < bytes.size() && keys_.contains(static_cast<std::uint32_t>(begin + at))) {
      const Level& mapping = open(static_cast<int>(at), false);
      shift_ = mapping.is - mapping.was;
      if (first) made.append(static_cast<std::size_t>(mapping.is), ' ');
    } else if (first) {
      // A value on a line of its own.
      made.append(static_cast<std::size_t>(std::max(0, column + shift_)), ' ');
    }
    const int is = static_cast<int>(std::min(made.find_first_not_of(' '), made.size()));
    settle_comments(&before, column, is);
    text_.append(made).append(bytes.substr(at));
  }

  static bool is_dash(std::string_view bytes, std::size_t at) {
    if (at >= bytes.size() || bytes[at] != '-') return false;
    return at + 1 == bytes.size() || bytes[at + 1] == ' ' || bytes[at + 1] == '\r' || bytes[at + 1] == '\n';
  }

  // The list or mapping that stands in this column, opened where it is not.
  const Level& open(int column, bool list) {
    while (!levels_.empty() && levels_.back().was > column) levels_.pop_back();
    // Items may stand in the column of their key.
    if (!list && levels_.size() > 1 && levels_.back().was == column && levels_.back().list &&
        !levels_[levels_.size() - 2].list && levels_[levels_.size() - 2].was == column)
      levels_.pop_back();
    if (levels_.empty() || levels_.back().was < column || levels_.back().list != list)
      levels_.push_back({column, levels_.empty() ? 0 : levels_.back().is + kStep, list});
    return levels_.back();
  }

  // Comment lines and blank ones that wait for what follows: a line that stood in column `was` and stands in `is`.
  void settle_comments(const std::vector<Level>* before, int was, int is = 0) {
    const std::vector<Level>& levels = before == nullptr ? levels_ : *before;
    for (const std::string_view bytes : comments_) {
      const std::size_t column = std::min(bytes.find_first_not_of(' '), bytes.size());
      if (column == bytes.size() || bytes[column] != '#') {
        text_ += bytes;
        continue;
      }
      const int target = column_of(static_cast<int>(column), levels, before != nullptr, was, is);
      text_.append(static_cast<std::size_t>(target), ' ').append(bytes.substr(column));
    }
    comments_.clear();
  }

  static int column_of(int column, const std::vector<Level>& levels, bool followed, int was, int is) {
    if (followed && column == was) return is;
    const auto level = std::find_if(levels.begin(), levels.end(), [&](const Level& one) { return one.was == column; });
    if (level != levels.end()) return level->is;
    return followed ? std::max(0, column + is - was) : column;
  }

  const Document& document_;
  std::string_view source_;
  std::unordered_set<std::uint32_t> keys_;
  std::unordered_set<std::size_t> inside_;
  std::vector<Level> levels_;
  std::vector<std::string_view> comments_;
  int shift_ = 0;  // of the lines that go with the last one
  std::string text_;
};

}  // namespace

std::string indented(const Document& document) { return Indenter(document).run(); }

}  // namespace rasoat::plans
