#include "checker/waiver_comments.h"

#include <algorithm>
#include <string_view>

#include "plans/tokens.h"

namespace rasoat::checker {

using plans::Plan;
using plans::PlanNode;
using plans::Span;
using plans::Token;
using plans::TokenKind;

namespace {

constexpr std::string_view kOurs = "rasoat:";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

// What one comment says.
struct Directive {
  std::vector<std::string> rules;
  std::string until, approver, reason;
  bool whole_file = false;
  std::string_view malformed = "ignore[…]";  // the part that cannot be read; "": all can
};

class DirectiveReader {
 public:
  explicit DirectiveReader(std::string_view text) : text_(text) {}

  Directive read() {
    made_.whole_file = take(text_, "ignore-file");
    if (!made_.whole_file && !take(text_, "ignore")) return made_;
    if (rules()) made_.malformed = wrong_part();
    return made_;
  }

 private:
  bool rules() {
    if (!take(text_, "[")) return false;
    const std::size_t end = text_.find(']');
    if (end == std::string_view::npos) return false;
    std::string_view list = text_.substr(0, end);
    text_.remove_prefix(end + 1);
    while (true) {
      const std::size_t comma = list.find(',');
      const std::string_view rule = trimmed(list.substr(0, comma));
      if (rule.empty()) return false;
      made_.rules.emplace_back(rule);
      if (comma == std::string_view::npos) return true;
      list.remove_prefix(comma + 1);
    }
  }

  // Reads what stands behind the rules; gives the part that is missing or wrong, or none.
  std::string_view wrong_part() {
    while (true) {
      text_ = trimmed(text_);
      if (take(text_, "-- ")) {
        made_.reason = trimmed(text_);
        return made_.reason.empty() ? "-- …" : "";
      }
      if (take(text_, "until=")) {
        const std::size_t end = std::min(text_.find(' '), text_.size());
        made_.until = text_.substr(0, end);
        text_.remove_prefix(end);
        if (made_.until.empty()) return "until=…";
      } else if (take(text_, "by=\"")) {
        const std::size_t end = text_.find('"');
        if (end == std::string_view::npos) return "by=\"…\"";
        made_.approver = text_.substr(0, end);
        text_.remove_prefix(end + 1);
      } else {
        return "-- …";
      }
    }
  }

  std::string_view text_;
  Directive made_;
};

// The directive of a comment; nothing where it is an ordinary one, be it about this program.
std::optional<Directive> directive_in(std::string_view comment) {
  comment.remove_prefix(1);
  comment = trimmed(comment);
  if (!take(comment, kOurs)) return std::nullopt;
  comment = trimmed(comment);
  if (!comment.starts_with("ignore") && comment.find('[') == std::string_view::npos) return std::nullopt;
  return DirectiveReader(comment).read();
}

// A comment speaks of us: else no token need be looked at.
bool may_hold_directive(const plans::Document& document) {
  return std::ranges::any_of(document.comments(), [&](Span comment) {
    return plans::text_of(comment, document.source()).find(kOurs) != std::string_view::npos;
  });
}

class CommentWaivers {
 public:
  CommentWaivers(const plans::Document& document, const Plan& plan) : plan_(plan), source_(plan.source()) {
    if (!may_hold_directive(document)) return;
    for (const Token& token : tokens_of(document)) see(token);
    finish();
  }

  std::vector<WrittenWaiver> take() { return std::move(waivers_); }

 private:
  void see(const Token& token) {
    switch (token.kind) {
      case TokenKind::kLineEnd:
        line_begin_ = token.where.end;
        line_has_value_ = false;
        return;
      case TokenKind::kBom:
      case TokenKind::kBlank:
        return;
      case TokenKind::kComment:
        comment(token.where);
        return;
      default:
        if (!line_has_value_) settle(token);
        line_has_value_ = true;
    }
  }

  void comment(Span where) {
    const auto directive = directive_in(plans::text_of(where, source_));
    if (!directive) return;
    const std::size_t first = waivers_.size();
    for (const std::string& rule : directive->rules.empty() ? std::vector<std::string>{""} : directive->rules) {
      WrittenWaiver waiver;
      waiver.rule = rule;
      waiver.reason = directive->reason;
      waiver.approver = directive->approver;
      waiver.until = directive->until;
      waiver.at = where;
      waiver.malformed = directive->malformed;
      if (!directive->whole_file) waiver.covers = Span{line_begin_, where.begin};
      waivers_.push_back(std::move(waiver));
    }
    if (!directive->whole_file && !line_has_value_) {
      for (std::size_t i = first; i < waivers_.size(); ++i) waiting_.push_back(i);
    }
  }

  // The first value after comments on lines of their own: they speak of the node that begins there.
  void settle(const Token& token) {
    if (waiting_.empty()) return;
    const Span covers = {token.where.begin, std::max(token.where.end, end_of_node_at(token))};
    for (const std::size_t i : waiting_) waivers_[i].covers = covers;
    waiting_.clear();
  }

  [[nodiscard]] std::uint32_t end_of_node_at(const Token& token) {
    std::uint32_t begin = token.where.begin;
    if (token.kind == TokenKind::kDash) {
      begin = token.where.end;
      while (begin < source_.size() && (source_[begin] == ' ' || source_[begin] == '\t')) ++begin;
    }
    // Nodes are in the order of the source, and so are the comments.
    for (; next_ < plan_.size(); ++next_) {
      const Plan::Node& node = plan_[next_];
      const std::uint32_t at = node.key.end > node.key.begin ? node.key.begin : node.value.begin;
      if (next_ == plan_.root() || at < begin) continue;
      return at == begin ? node.value.end : 0;
    }
    return 0;
  }

  // Nothing follows: they cover nothing.
  void finish() {
    for (const std::size_t i : waiting_) waivers_[i].covers = Span{};
  }

  const Plan& plan_;
  std::string_view source_;
  std::uint32_t line_begin_ = 0;
  bool line_has_value_ = false;
  PlanNode next_ = 0;
  std::vector<std::size_t> waiting_;
  std::vector<WrittenWaiver> waivers_;
};

}  // namespace

std::vector<WrittenWaiver> waiver_comments(const plans::Document& document, const Plan& plan) {
  return CommentWaivers(document, plan).take();
}

}  // namespace rasoat::checker
