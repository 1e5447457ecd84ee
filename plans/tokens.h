// The lossless view of a Document: every byte of the source belongs to exactly one token, in order.
//
// For tools that must give back what they did not change (fix, fmt, editors) and for the proof that nothing is lost:
// the tokens written out again are the input bytes. Made on demand from the Document and its source, so that a plain
// check does not pay for it.
//
//   std::string again;
//   for (const Token& token : tokens_of(document)) again += text_of(token.where, document.source());
//   assert(again == document.source());
#pragma once

#include <vector>

#include "plans/document.h"
#include "plans/fault.h"

namespace rasoat::plans {

enum class TokenKind : std::uint8_t {
  kBom,
  kBlank,
  kLineEnd,
  kComment,
  kDirective,
  kDocumentStart,
  kDocumentEnd,
  kKey,
  kScalar,
  kColon,
  kDash,
  kComma,
  kOpen,
  kClose,
  kAnchor,
  kAlias,
  kError,  // bytes that belong to a broken entry, and to nothing else
};

struct Token {
  TokenKind kind{};
  Span where;
};

[[nodiscard]] std::vector<Token> tokens_of(const Document& document);

}  // namespace rasoat::plans
