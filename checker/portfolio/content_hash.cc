#include "checker/portfolio/content_hash.h"

#include <openssl/evp.h>

#include <array>

#include "late/late_library.h"

namespace rasoat::checker {
namespace {

RASOAT_LATE(RASOAT_LIBCRYPTO, EVP_DigestFinal_ex);
RASOAT_LATE(RASOAT_LIBCRYPTO, EVP_DigestInit_ex);
RASOAT_LATE(RASOAT_LIBCRYPTO, EVP_DigestUpdate);
RASOAT_LATE(RASOAT_LIBCRYPTO, EVP_MD_CTX_free);
RASOAT_LATE(RASOAT_LIBCRYPTO, EVP_MD_CTX_new);
RASOAT_LATE(RASOAT_LIBCRYPTO, EVP_MD_fetch);

// Looked for once: EVP_sha256() has the library look for it again with each text, which costs as much as 8 KB of it.
const EVP_MD* sha256() {
  static const EVP_MD* const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return found;
}

// As with a library that is missing: what has no hash must not pass for what has the same.
void demand(bool done) {
  if (!done) throw late::LibraryMissing("libcrypto: SHA-256");
}

}  // namespace

struct ContentHasher::State {
  struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

ContentHasher::ContentHasher() : state_(std::make_unique<State>()) {
  demand(state_->context != nullptr && EVP_DigestInit_ex(state_->context.get(), sha256(), nullptr) == 1);
}

ContentHasher::~ContentHasher() = default;
ContentHasher::ContentHasher(ContentHasher&&) noexcept = default;

void ContentHasher::add(std::string_view bytes) {
  demand(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string ContentHasher::finish() {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  demand(EVP_DigestFinal_ex(state_->context.get(), digest.data(), &size) == 1);
  std::string text;
  for (unsigned at = 0; at < size; ++at) {
    text += kDigits[digest[at] >> 4];
    text += kDigits[digest[at] & 0xF];
  }
  return text;
}

std::string content_hash(std::string_view bytes) {
  ContentHasher hasher;
  hasher.add(bytes);
  return hasher.finish();
}

}  // namespace rasoat::checker
