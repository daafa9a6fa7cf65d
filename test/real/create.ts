import type { Aws } from "./aws";
import { logBucket, type Scenario } from "./scenarios";

/** Creates the trails of a scenario. Logging is started by name: moto does not find a trail by its ARN there. */
export async function create(aws: Aws, { trails }: Scenario): Promise<void> {
  await aws("s3api", "create-bucket", "--bucket", logBucket);
  for (const { name, multiRegion, logging, basic, advanced } of trails) {
    const scope = multiRegion ? "--is-multi-region-trail" : "--no-is-multi-region-trail";
    await aws("cloudtrail", "create-trail", "--name", name, "--s3-bucket-name", logBucket, scope);
    if (logging) await aws("cloudtrail", "start-logging", "--name", name);
    const put = ["cloudtrail", "put-event-selectors", "--trail-name", name];
    if (basic) await aws(...put, "--event-selectors", JSON.stringify(basic));
    if (advanced) await aws(...put, "--advanced-event-selectors", JSON.stringify(advanced));
  }
}
