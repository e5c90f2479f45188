#!/bin/sh
# Installs what the build needs and builds. Only for those who change the look.
set -eu
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
npm run build
