-- Puts a job in the queue in the caller's own transaction: it runs only if that commits (stack.md, jobs).
create or replace function job_add(p_task text, p_payload json, p_key text) returns void
language sql security definer set search_path from current as $$
  select graphile_worker.add_job(p_task, p_payload, job_key => p_key, max_attempts => 5)
$$;
