#include "plans/tokens.h"

#include <algorithm>

#include "plans/scanner.h"
#include "plans/utf8.h"

namespace rasoat::plans {
namespace {

// What the Document knows by name, in source order: everything else lies in the gaps between.
class TokenWriter {
 public:
  explicit TokenWriter(const Document& document) : document_(document), scan_(document.source()) {}

  std::vector<Token> write() {
    mark_keys();
    for (NodeId id = 0; id < document_.size(); ++id) {
      if (const auto name = document_.anchor(id)) piece(TokenKind::kAnchor, *name);
      switch (document_.kind(id)) {
        case NodeKind::kScalar:
          piece(is_key_[id] ? TokenKind::kKey : TokenKind::kScalar, document_.span(id));
          break;
        case NodeKind::kAlias:
          piece(TokenKind::kAlias, document_.span(id));
          break;
        case NodeKind::kError:
          piece(TokenKind::kError, document_.span(id));
          break;
        case NodeKind::kEmpty:
        case NodeKind::kSequence:
        case NodeKind::kMapping:
          break;
      }
    }
    gap(scan_.size());
    return std::move(tokens_);
  }

 private:
  void mark_keys() {
    is_key_.assign(document_.size(), false);
    for (NodeId id = 0; id < document_.size(); ++id) {
      if (document_.kind(id) != NodeKind::kMapping) continue;
      for (NodeId key = document_.first_child(id); key != kNoNode; key = document_.next(document_.next(key))) {
        is_key_[key] = true;
      }
    }
  }

  void put(TokenKind kind, std::uint32_t end) {
    if (end <= at_) return;
    tokens_.push_back({kind, {at_, end}});
    at_ = end;
  }

  // A named span, with the comments inside it (behind a block scalar's header, in a broken entry) as tokens of their
  // own.
  void piece(TokenKind kind, Span span) {
    if (span.begin > at_) gap(span.begin);
    while (const Span* comment = next_comment(span.end)) {
      const std::uint32_t before = scan_.trim(at_, comment->begin);
      put(kind, before);
      put(TokenKind::kBlank, comment->begin);
      put(TokenKind::kComment, comment->end);
      line_end_at(at_);
    }
    put(kind, span.end);
  }

  // The first comment from here on that begins before `end`.
  const Span* next_comment(std::uint32_t end) {
    const std::vector<Span>& comments = document_.comments();
    while (comment_ < comments.size() && comments[comment_].begin < at_) ++comment_;
    return comment_ < comments.size() && comments[comment_].begin < end ? &comments[comment_] : nullptr;
  }

  void line_end_at(std::uint32_t p) {
    if (p >= scan_.size()) return;
    if (scan_.at(p) == '\r' && p + 1 < scan_.size() && scan_.at(p + 1) == '\n') return put(TokenKind::kLineEnd, p + 2);
    if (scan_.at(p) == '\n') put(TokenKind::kLineEnd, p + 1);
  }

  void gap(std::uint32_t end) {
    while (at_ < end) {
      const Span* comment = next_comment(end);
      if (comment != nullptr && comment->begin == at_) {
        put(TokenKind::kComment, comment->end);
      } else {
        gap_token(comment == nullptr ? end : comment->begin);
      }
    }
  }

  // One token of [at_, end), where no node and no comment is.
  void gap_token(std::uint32_t end) {
    const std::uint32_t begin = at_;
    if (begin == 0 && scan_.starts(0, kByteOrderMark)) return put(TokenKind::kBom, std::min(3u, end));
    if (scan_.is_document_marker(begin) && begin + 3 <= end) {
      return put(scan_.at(begin) == '-' ? TokenKind::kDocumentStart : TokenKind::kDocumentEnd, begin + 3);
    }
    const bool line_start = begin == 0 || scan_.at(begin - 1) == '\n' || scan_.is_bom_before(begin);
    if (line_start && scan_.at(begin) == '%') {
      return put(TokenKind::kDirective, scan_.trim(begin, std::min(scan_.line_end(begin), end)));
    }
    line_end_at(begin);
    if (at_ != begin) return;
    switch (scan_.at(begin)) {
      case ' ':
      case '\t':
        return put(TokenKind::kBlank, std::min(scan_.skip_blanks(begin), end));
      case ':':
        return put(TokenKind::kColon, begin + 1);
      case '-':
        return put(TokenKind::kDash, begin + 1);
      case ',':
        return put(TokenKind::kComma, begin + 1);
      case '[':
      case '{':
        return put(TokenKind::kOpen, begin + 1);
      case ']':
      case '}':
        return put(TokenKind::kClose, begin + 1);
      default:
        return put_error(end);
    }
  }

  void put_error(std::uint32_t end) {
    std::uint32_t stop = at_ + 1;
    while (stop < end && !scan_.separates(stop) && !is_flow_indicator(scan_.at(stop)) && scan_.at(stop) != ':') ++stop;
    put(TokenKind::kError, stop);
  }

  const Document& document_;
  Scanner scan_;
  std::vector<bool> is_key_;
  std::vector<Token> tokens_;
  std::uint32_t at_ = 0;
  std::size_t comment_ = 0;
};

}  // namespace

std::vector<Token> tokens_of(const Document& document) { return TokenWriter(document).write(); }

}  // namespace rasoat::plans
