//! Services and providers' jobs by their codes. A code that the district added reads as its code (R11).

use super::Words;

/// What a service is called.
pub fn service(words: &Words, code: &str) -> String {
    match code {
        "SLT" => words.msg_service_slt(),
        "OT" => words.msg_service_ot(),
        "PT" => words.msg_service_pt(),
        "ABA" => words.msg_service_aba(),
        "BEH" => words.msg_service_beh(),
        "BEHC" => words.msg_service_behc(),
        "COUN" => words.msg_service_coun(),
        "READ" => words.msg_service_read(),
        "ACAD" => words.msg_service_acad(),
        "TUT" => words.msg_service_tut(),
        "EXT" => words.msg_service_ext(),
        "PARA1" => words.msg_service_para1(),
        "VIS" => words.msg_service_vis(),
        "OM" => words.msg_service_om(),
        "DHH" => words.msg_service_dhh(),
        "APE" => words.msg_service_ape(),
        "MUS" => words.msg_service_mus(),
        "AUD" => words.msg_service_aud(),
        "NUR" => words.msg_service_nur(),
        "AT" => words.msg_service_at(),
        _ => code.to_owned(),
    }
}

/// What a provider's job is called.
pub fn job(words: &Words, code: &str) -> String {
    match code {
        "SLP" => words.msg_job_slp(),
        "SLPA" => words.msg_job_slpa(),
        "OT" => words.msg_job_ot(),
        "COTA" => words.msg_job_cota(),
        "PT" => words.msg_job_pt(),
        "PTA" => words.msg_job_pta(),
        "LABA" => words.msg_job_laba(),
        "LAABA" => words.msg_job_laaba(),
        "RBT" => words.msg_job_rbt(),
        "BT" => words.msg_job_bt(),
        "PARA" => words.msg_job_para(),
        "LICSW" => words.msg_job_licsw(),
        "LCSW" => words.msg_job_lcsw(),
        "LMHC" => words.msg_job_lmhc(),
        "LEP" => words.msg_job_lep(),
        "PSY" => words.msg_job_psy(),
        "SAC" => words.msg_job_sac(),
        "SPED" => words.msg_job_sped(),
        "READ" => words.msg_job_read(),
        "TEACH" => words.msg_job_teach(),
        "TVI" => words.msg_job_tvi(),
        "TDHH" => words.msg_job_tdhh(),
        "OMS" => words.msg_job_oms(),
        "APE" => words.msg_job_ape(),
        "MTBC" => words.msg_job_mtbc(),
        "RT" => words.msg_job_rt(),
        "AUD" => words.msg_job_aud(),
        "RN" => words.msg_job_rn(),
        "LPN" => words.msg_job_lpn(),
        "JOBC" => words.msg_job_jobc(),
        "INTERP" => words.msg_job_interp(),
        "ATP" => words.msg_job_atp(),
        _ => code.to_owned(),
    }
}
