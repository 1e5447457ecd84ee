#include "plans/block_order.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "plans/format.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

struct Chunk {
  std::size_t rank = 0;
  std::uint32_t begin = 0;  // with the blank lines before it
  std::uint32_t body = 0;
  std::uint32_t end = 0;
};

// Words to tools, of the whole plan; and such as speak of the block that follows, and must go with it.
bool is_of_the_file(std::string_view comment) {
  return comment.contains("yaml-language-server") || comment.contains("ignore-file");
}
bool is_waiver(std::string_view comment) { return comment.contains("rasoat:") && !is_of_the_file(comment); }

class Orderer {
 public:
  explicit Orderer(const Document& document) : document_(document), source_(document.source()) {}

  std::optional<std::string> run() {
    if (is_in_order()) return std::string(source_);
    std::vector<Chunk> chunks;
    if (!divide(chunks)) return std::nullopt;
    std::vector<Chunk> ordered = chunks;
    std::stable_sort(ordered.begin(), ordered.end(), [](const Chunk& a, const Chunk& b) { return a.rank < b.rank; });
    std::string text(source_.substr(0, chunks.front().begin));
    for (std::size_t i = 0; i < chunks.size(); ++i) {
      // Blank lines stay where they are, between blocks.
      text += source_.substr(chunks[i].begin, chunks[i].body - chunks[i].begin);
      text += source_.substr(ordered[i].body, ordered[i].end - ordered[i].body);
      if (i + 1 < chunks.size() && !text.ends_with('\n')) text += line_end();
    }
    return text.append(source_.substr(chunks.back().end));
  }

 private:
  [[nodiscard]] std::string_view line_end() const {
    return source_.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
  }
  [[nodiscard]] std::uint32_t line_begin(std::uint32_t at) const {
    const std::size_t before = source_.substr(0, at).rfind('\n');
    return before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
  }
  [[nodiscard]] std::uint32_t next_line(std::uint32_t at) const {
    const std::size_t end = source_.find('\n', at);
    return static_cast<std::uint32_t>(end == std::string_view::npos ? source_.size() : end + 1);
  }
  [[nodiscard]] std::string_view line_at(std::uint32_t begin) const {
    return source_.substr(begin, next_line(begin) - begin);
  }

  [[nodiscard]] bool is_in_order() const {
    if (document_.root() == kNoNode || document_.kind(0) != NodeKind::kMapping) return true;
    std::size_t rank = 0;
    std::string scratch;
    for (NodeId key = document_.first_child(0); key != kNoNode; key = document_.next(document_.next(key))) {
      const std::size_t next = rank_of(document_.text(key, scratch), rank);
      if (next < rank) return false;
      rank = next;
    }
    return true;
  }

  // False where the blocks are not one below the other, each from the begin of a line, or cannot be told from the head.
  [[nodiscard]] bool divide(std::vector<Chunk>& chunks) const {
    std::size_t rank = 0;
    std::uint32_t end = 0;  // of the block before
    std::string scratch;
    for (NodeId key = document_.first_child(0); key != kNoNode; key = document_.next(document_.next(key))) {
      const std::uint32_t at = document_.span(key).begin;
      const std::uint32_t line = line_begin(at);
      const std::string_view before = source_.substr(line, at - line);
      if (!before.empty() && !(line == 0 && before == kByteOrderMark)) return false;
      rank = rank_of(document_.text(key, scratch), rank);
      const std::optional<std::uint32_t> from = chunks.empty() ? first_begin(at) : boundary(end, at);
      if (!from) return false;
      const std::uint32_t begin = *from;
      if (!chunks.empty()) chunks.back().end = begin;
      chunks.push_back({rank, begin, after_blank_lines(begin, at), begin});
      end = std::max(document_.span(key).end, document_.span(document_.next(key)).end);
    }
    chunks.back().end = boundary(end, static_cast<std::uint32_t>(source_.size()));
    return true;
  }

  [[nodiscard]] std::uint32_t after_blank_lines(std::uint32_t begin, std::uint32_t key) const {
    while (begin < line_begin(key) && line_at(begin).find_first_not_of(" \r\n") == std::string_view::npos)
      begin = next_line(begin);
    return begin;
  }

  static std::size_t rank_of(std::string_view key, std::size_t before) {
    const Field* field = find_field(Block::kPlan, key);
    return field == nullptr ? before : 1 + static_cast<std::size_t>(field - block_info(Block::kPlan).fields.data());
  }

  // Where the next block begins, comments included, behind content that ends at `end`.
  [[nodiscard]] std::uint32_t boundary(std::uint32_t end, std::uint32_t next) const {
    std::uint32_t line = end > 0 && source_[end - 1] == '\n' ? end : next_line(end);
    while (line < next) {
      const std::string_view text = line_at(line);
      const std::size_t first = text.find_first_not_of(' ');
      const bool inner = first != 0 && first != std::string_view::npos && text[first] == '#' && !is_waiver(text) &&
                         !is_of_the_file(text);
      if (!inner) break;
      line = next_line(line);
    }
    return std::min(line, next);
  }

  // Comments right before the first key are its own, unless they are for the whole file; a waiver is, with whatever
  // stands between. Nothing where words for the whole file do.
  [[nodiscard]] std::optional<std::uint32_t> first_begin(std::uint32_t key) const {
    std::uint32_t begin = line_begin(key);
    if (begin == 0) return key;  // behind the byte order mark
    bool attached = true;
    bool file_between = false;
    for (std::uint32_t at = begin; at > 0;) {
      at = line_begin(at - 1);
      const std::uint32_t line =
          at == 0 && source_.starts_with(kByteOrderMark) ? std::uint32_t{kByteOrderMark.size()} : at;
      const std::string_view text = source_.substr(line, next_line(line) - line);
      const std::size_t first = text.find_first_not_of(" \r\n");
      if (first != std::string_view::npos && text[first] != '#') break;
      if (is_waiver(text) && file_between) return std::nullopt;
      file_between |= is_of_the_file(text);
      attached = attached && text.starts_with('#') && !file_between;
      if (attached || is_waiver(text)) begin = line;
    }
    return begin;
  }

  const Document& document_;
  std::string_view source_;
};

}  // namespace

std::optional<std::string> in_order(const Document& document) { return Orderer(document).run(); }

}  // namespace rasoat::plans
