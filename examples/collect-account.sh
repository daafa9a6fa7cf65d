#!/usr/bin/env bash
# Prints the account document of the AWS account that `aws` is signed in to, each trail asked in its home Region.
# Reads only: sts:GetCallerIdentity, cloudtrail:DescribeTrails, cloudtrail:GetTrailStatus, cloudtrail:GetEventSelectors.
# Refusals of the last two are noted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

aws sts get-caller-identity --output json >caller
aws cloudtrail describe-trails --output json >trails
node -e 'for (const t of JSON.parse(fs.readFileSync("trails")).trailList) console.log(t.TrailARN, t.HomeRegion)' >ids
n=0
while read -r arn region; do
  aws="aws --region $region --output json cloudtrail"
  $aws get-trail-status --name "$arn" >"$n.status" 2>"$n.status.error" || true
  $aws get-event-selectors --trail-name "$arn" >"$n.selectors" 2>"$n.selectors.error" || true
  n=$((n + 1))
done <ids

node -e '
  const text = (file) => fs.readFileSync(file, "utf8").trim();
  const answer = (file) => JSON.parse(text(file) || "{}");
  const error = (file) => (text(file) ? undefined : /\((\w+)\)|$/.exec(text(file + ".error"))[1] ?? "failed");
  const trails = answer("trails").trailList.map((trail, n) => {
    const Unreadable = { Status: error(n + ".status"), EventSelectors: error(n + ".selectors") };
    const refused = Unreadable.Status || Unreadable.EventSelectors ? { Unreadable } : {};
    return { ...trail, Status: answer(n + ".status"), ...answer(n + ".selectors"), ...refused };
  });
  const { Account, Arn } = answer("caller");
  console.log(JSON.stringify({ accountId: Account, partition: Arn.split(":")[1], trails }, null, 2));
'
